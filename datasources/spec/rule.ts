import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from './field.ts';

/** A write as rules see it: the record as it will be, what the caller gave of it, and whether it is new. */
export interface RuledWrite {
  readonly values: AnyRecord;
  readonly given: AnyRecord;
  readonly isNew: boolean;
}

/** What a manual states of several fields together. Throws `InvalidChange`, which names the field to correct. */
export type Rule = (write: RuledWrite) => void;

/** One of these must be given on creation. */
export function atLeastOne(...names: readonly [string, ...string[]]): Rule {
  return ({ values, isNew }) => {
    if (isNew && names.every((name) => isEmpty(values[name]))) {
      throw new InvalidChange(names[0], 'REQUIRED', `One of ${quoted(names)} must be given.`);
    }
  };
}

/** Whoever gives one of these gives all of them. */
export function allOrNone(...names: readonly string[]): Rule {
  return ({ given }) => {
    const missing = names.find((name) => given[name] === undefined);
    if (missing === undefined || names.every((name) => given[name] === undefined)) return;
    throw new InvalidChange(missing, 'REQUIRED', `${quoted(names)} are given together or not at all.`);
  };
}

/** Whoever sets one of these while the record has one of those values must have set the other field too. */
export function requiredWith(name: string, when: string, values: readonly unknown[]): Rule {
  return (write) => {
    if (!values.includes(write.values[when]) || !isEmpty(write.values[name])) return;
    if (write.given[when] === undefined && write.given[name] === undefined) return;
    throw new InvalidChange(
      name,
      'REQUIRED',
      `"${name}" is required while "${when}" is ${String(write.values[when])}.`,
    );
  };
}

/** These only count while the other field has one of these values; given otherwise they would be accepted and do nothing. */
export function onlyWith(names: readonly string[], when: string, values: readonly unknown[]): Rule {
  return (write) => {
    if (values.includes(write.values[when])) return;
    const useless = names.find((name) => !isEmpty(write.given[name]));
    if (useless === undefined) return;
    throw new InvalidChange(
      useless,
      'INVALID_VALUE',
      `"${useless}" only counts while "${when}" is ${values.map(String).join(' or ')}; give that too, or leave it out.`,
    );
  };
}

/** The first of the two, a day or an instant, comes before the second. */
export function inOrder(first: string, second: string): Rule {
  return ({ values }) => {
    const [from, to] = [values[first], values[second]];
    if (from == null || to == null || Date.parse(String(from)) < Date.parse(String(to))) return;
    throw new InvalidChange(second, 'INVALID_VALUE', `"${second}" must be later than "${first}".`);
  };
}

/** From the first of the two, a day or an instant, to the second there are no more than so many days. */
export function notLonger(first: string, second: string, days: number): Rule {
  return ({ values }) => {
    const [from, to] = [values[first], values[second]];
    if (from == null || to == null) return;
    if (Date.parse(String(to)) - Date.parse(String(from)) <= days * millisecondsInDay) return;
    throw new InvalidChange(second, 'INVALID_VALUE', `"${second}" must be at most ${days} days after "${first}".`);
  };
}

const millisecondsInDay = 86_400_000;

/** At most one of the two may be on. */
export function notBoth(first: string, second: string): Rule {
  return ({ values, given }) => {
    if (values[first] !== true || values[second] !== true) return;
    const named = given[second] === undefined ? first : second;
    if (given[named] === undefined) return;
    throw new InvalidChange(named, 'INVALID_VALUE', `"${first}" and "${second}" cannot both be on; turn one off.`);
  };
}

function isEmpty(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
