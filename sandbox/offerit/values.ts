/** What a parameter becomes and a record holds: texts as the database keeps them, lists of texts, groups of values. */
export type Value = string | readonly string[] | Values | readonly Values[];

/** Values under the manual's names. */
export interface Values {
  readonly [name: string]: Value;
}

/** A text, empty when it is absent. */
export function text(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** A number out of its text, 0 when it is absent or empty. */
export function number(values: Values, name: string): number {
  return Number(text(values, name));
}

/** A stored whole number such as an amount in cents, exact whatever its size. */
export function whole(values: Values, name = 'amount'): bigint {
  return BigInt(text(values, name) || 0);
}

/** A list of texts, empty when it is absent. */
export function list(values: Values, name: string): readonly string[] {
  return members(values, name).filter((member) => typeof member === 'string');
}

/** A list of groups, empty when it is absent. */
export function groups(values: Values, name: string): readonly Values[] {
  return members(values, name).filter((member) => typeof member !== 'string');
}

/** One group, empty when it is absent. */
export function group(values: Values, name: string): Values {
  const value = values[name];
  return value === undefined || typeof value === 'string' || isList(value) ? {} : value;
}

/** The values of those names only. */
export function only(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

function members(values: Values, name: string): readonly (string | Values)[] {
  const value = values[name];
  return value !== undefined && isList(value) ? value : [];
}

function isList(value: Value): value is readonly string[] | readonly Values[] {
  return Array.isArray(value);
}
