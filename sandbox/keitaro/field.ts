import { readMoneyText } from './money-text.ts';
import { isObject, type JsonObject, type JsonValue } from './php-json.ts';

/** One stored field of an entity: what it starts as and how a written value becomes the stored one. */
export interface Field {
  readonly name: string;
  readonly initial: JsonValue;
  readonly required?: boolean;
  /** Undefined keeps the stored value: such values are ignored silently (keitaro.md 5.1). */
  readonly take: (written: JsonValue) => JsonValue | undefined;
}

/** Text that is never null: null empties it. */
export function textField(name: string, initial = ''): Field {
  return { name, initial, take: (written) => (written === null ? '' : takeText(written)) };
}

/** The text an entity cannot do without (keitaro.md 3.2, 3.3, 3.6: the name). */
export function requiredTextField(name: string): Field {
  return { ...textField(name), required: true };
}

/** Text whose unset form is null; empty text stays empty text. */
export function nullableTextField(name: string): Field {
  return { name, initial: null, take: (written) => (written === null ? null : takeText(written)) };
}

/** A value out of a list, null when never set (keitaro.md 3.2); values are not checked, empty means none, INFERRED. */
export function choiceField(name: string): Field {
  return { name, initial: null, take: (written) => (isNone(written) ? null : takeText(written)) };
}

/** The id of another entity, never checked (keitaro.md 5.4); 0, null and empty text all mean none (1.5). */
export function referenceField(name: string): Field {
  return { name, initial: null, take: (written) => takeInteger(written) || null };
}

/** A whole number that is 0 when unset. */
export function countField(name: string): Field {
  return { name, initial: 0, take: takeInteger };
}

/** A number that may have a fraction, 0 when unset (keitaro.md 3.4, 3.7: `number`, where others are `int`). */
export function numberField(name: string, initial = 0): Field {
  const take = (written: JsonValue) => (Number.isFinite(Number(written)) ? Number(written) : 0);
  return { name, initial, take };
}

/** An amount of money, "0.0000" when never set (keitaro.md 3.2) and, INFERRED, when null is written. */
export function moneyField(name: string): Field {
  return { name, initial: readMoneyText(0), take: readMoneyText };
}

/** A switch, written as true/false or 1/0 (keitaro.md 1.5), the latter also as text in forms; null is off, INFERRED. */
export function flagField(name: string): Field {
  return { name, initial: false, take: (written) => !['', '0', 'false', 'null'].includes(String(written)) };
}

/** Country codes, replaced as a whole and never checked (keitaro.md 5.3, 3.2); a lone code is a list of one, INFERRED. */
export function countriesField(name: string): Field {
  const take = (written: JsonValue) => {
    const codes = (Array.isArray(written) ? written : [written]).filter((code) => !isNone(code)).map(String);
    return codes.length === 0 ? null : codes;
  };
  return { name, initial: null, take };
}

/** A list of words, replaced as a whole (keitaro.md 5.3); anything but a list empties it, INFERRED. */
export function wordsField(name: string, initial: readonly string[] = []): Field {
  return { name, initial, take: (written) => (Array.isArray(written) ? written.map(String) : []) };
}

/** A list of objects, replaced as a whole (keitaro.md 5.3); what is no object in it is dropped, INFERRED. */
export function objectsField(name: string): Field {
  return { name, initial: [], take: objectsIn };
}

/** An object replaced as a whole (keitaro.md 5.3), also as JSON text (3.1); null and `[]` empty it (1.1). */
export function objectField(name: string): Field {
  const take = (written: JsonValue) =>
    isObject(written) || (typeof written === 'string' && written !== '') ? written : {};
  return { name, initial: {}, take };
}

/** A value out of an enum, other words being ignored silently, INFERRED. */
export function wordField(name: string, initial: string, words: readonly string[]): Field {
  return { name, initial, take: (written) => (words.includes(String(written)) ? String(written) : undefined) };
}

/** The life state, only in the words of the entity's enum (keitaro.md 5.5); ignoring other words is INFERRED. */
export function stateField(words: Readonly<Record<string, string>>): Field {
  const take = (written: JsonValue) => (Object.hasOwn(words, String(written)) ? words[String(written)] : undefined);
  return { name: 'state', initial: 'active', take };
}

/** A value of any shape, as `action_payload` may be (keitaro.md 3.2). */
export function anyField(name: string, initial: JsonValue): Field {
  return { name, initial, take: (written) => written ?? initial };
}

/** A field the server alone sets. */
export function readOnlyField(name: string, initial: JsonValue): Field {
  return { name, initial, take: () => undefined };
}

/** The objects of a value that should be a list of them. */
export function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function takeText(written: JsonValue): string | undefined {
  return typeof written === 'object' ? undefined : String(written);
}

function takeInteger(written: JsonValue): number {
  const number = Number.parseInt(String(written), 10);
  return Number.isSafeInteger(number) ? number : 0;
}

function isNone(written: JsonValue): boolean {
  return written === null || written === '';
}
