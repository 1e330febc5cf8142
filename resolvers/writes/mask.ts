import { type PlatformError, Rejected } from '../../datasources/errors.ts';
import type { AnyRecord, Field, Fields, WireValue } from '../../datasources/spec/field.ts';
import { bytesOfBase64, isBase64 } from '../../datasources/spec/value-forms.ts';
import type { Parameters } from '../../datasources/spec/write-record.ts';
import type { ShownRequest, Step } from '../../datasources/write.ts';
import type { FieldChange } from './write-store.ts';

/** What stands in the place of a value that must not be shown. */
export const masked = '•••';

/** For whoever asked: secrets are masked, also those that they gave themselves, because answers are kept and logged. */
export function withoutSecrets(fields: Fields, changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.map((change) => maskedChange(change, fields[change.field], isSecret));
}

/** For the journal, which outlives the record: who a person is and how to reach them is masked too. */
export function withoutPersons(fields: Fields, changes: readonly FieldChange[]): readonly FieldChange[] {
  const isHidden = (field: Field | undefined) => isSecret(field) || field?.personal === true;
  return changes.map((change) => maskedChange(change, fields[change.field], isHidden));
}

/** What a platform gave, as it may outlive the process: nothing stands in the place of who a person is. */
export function impersonal(fields: Fields, given: unknown): unknown {
  if (Array.isArray(given)) return given.map((item) => impersonal(fields, item));
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const field = fields[name];
      const isHidden = isSecret(field) || field?.personal === true;
      return [name, isHidden ? null : field?.fields ? impersonal(field.fields, value) : value];
    }),
  );
}

/**
 * A request as it may be shown: the parameters of secret rows are masked wherever they stand in it, and of a file its
 * size is told.
 */
export function shownRequest(shown: ShownRequest, { operation }: Step): ShownRequest {
  const names = new Set(secretNames(operation.takes));
  const parameters = names.size === 0 ? shown.parameters : maskedIn(shown.parameters, names);
  const files = Object.values(operation.takes).filter(({ kind, wire }) => kind === 'file' && wire in parameters);
  const sizes = files.map(({ wire }) => [wire, sizeOf(parameters[wire]) as string] as const);
  return { ...shown, parameters: { ...parameters, ...Object.fromEntries(sizes) } };
}

/** A refusal whose words may repeat what was sent: values that are masked elsewhere are masked in it too. */
export function withoutValues<E extends PlatformError>(
  error: E,
  { fields, requested }: { readonly fields: Fields; readonly requested: AnyRecord },
): E | Rejected {
  if (!(error instanceof Rejected)) return error;
  const texts = Object.entries(requested).flatMap(([name, value]) => hiddenTexts(fields[name], value));
  return withoutTexts(error, texts);
}

/** The same for texts that are known to be hidden. */
export function withoutTexts(error: Rejected, texts: readonly string[]): Rejected {
  const clean = texts
    .filter((text) => text.length >= shortestMasked)
    .reduce((words, text) => words.replaceAll(text, masked), error.nativeMessage);
  const { field, code } = error;
  return clean === error.nativeMessage
    ? error
    : new Rejected(clean, { field, ...(code === 'REJECTED' ? {} : { code }) });
}

/** The texts in a value that are secret or say who a person is, also those inside objects and lists of them. */
function hiddenTexts(field: Field | undefined, value: unknown): readonly string[] {
  if (isSecret(field) || field?.personal) return textsIn(value);
  if (!field?.fields) return [];
  return [value]
    .flat()
    .flatMap((item) => Object.entries(Object(item)).flatMap(([name, part]) => hiddenTexts(field.fields?.[name], part)));
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value ?? '')];
}

/** Shorter texts are parts of common words. */
const shortestMasked = 3;

function isSecret(field: Field | undefined): boolean {
  return field?.secret === true;
}

/** The platform's names of secret rows, also of those inside objects. */
function secretNames(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap((field) => [
    ...(isSecret(field) ? [field.wire] : []),
    ...secretNames(field.fields ?? {}),
  ]);
}

type Hides = (field: Field | undefined) => boolean;

function maskedChange(change: FieldChange, field: Field | undefined, hides: Hides): FieldChange {
  const shown = (value: unknown) => maskedValue(field, value, hides);
  return { ...change, before: shown(change.before), after: shown(change.after), requested: shown(change.requested) };
}

/** What is in a file is nothing to keep beside it. */
function sizeOf(content: unknown): unknown {
  return isBase64(content) ? `${bytesOfBase64(content)} bytes` : content;
}

/**
 * Also what is hidden in objects, in lists of them, and in what is added to such a list. That there is nothing is no
 * secret, and needs to be told from something.
 */
function maskedValue(field: Field | undefined, value: unknown, hides: Hides): unknown {
  if (hides(field)) return value == null ? null : masked;
  if (field?.kind === 'file') return sizeOf(value);
  if (!field?.fields || typeof value !== 'object' || value === null) return value;
  const { kind, fields } = field;
  if (Array.isArray(value)) return value.map((item) => maskedObject(fields, item, hides));
  if (kind === 'record') return maskedObject(fields, value, hides);
  return Object.fromEntries(Object.entries(value).map(([part, list]) => [part, maskedValue(field, list, hides)]));
}

function maskedObject(fields: Fields, value: unknown, hides: Hides): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, maskedValue(fields[name], part, hides)]),
  );
}

function maskedIn(parameters: Parameters, names: ReadonlySet<string>): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, names.has(name) ? masked : insideOf(value, names)]),
  );
}

function insideOf(value: WireValue, names: ReadonlySet<string>): WireValue {
  if (Array.isArray(value)) return value.map((item) => insideOf(item, names));
  if (typeof value === 'object' && value !== null) return maskedIn(value as Parameters, names);
  return value;
}
