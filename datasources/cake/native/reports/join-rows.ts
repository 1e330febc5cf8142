import type { AnyRecord, Field } from '../../../spec/field.ts';
import { decimalsOf, unitsOf } from '../../decimal-units.ts';
import { quotientOf } from '../../quotient-of.ts';
import { sumOf } from '../../sum-of.ts';

/** How a column of several stretches of time becomes that of all of them. */
export type Join =
  | 'same' // says what the row is about
  | 'sum'
  | Quotient
  | 'lost'; // cannot be told from those of the parts

/** One column divided by another, both of them sums. */
interface Quotient {
  readonly of: string;
  readonly by: string;
}

export interface Column extends Field {
  readonly join: Join;
}
export type Columns = Readonly<Record<string, Column>>;

/**
 * Rows of stretches that follow each other as the rows of all of them together, one for each value of the column `by`.
 * Sums are exact. A quotient is reckoned anew from sums where that is how the platform came by its own, which each row
 * shows; where it is not, and wherever a column cannot be joined exactly, there is null.
 */
export function joinRows(
  columns: Columns,
  by: string,
  stretches: readonly (readonly AnyRecord[])[],
): readonly AnyRecord[] {
  const groups = Map.groupBy(stretches.flat(), (row) => row[by]);
  return [...groups.values()].map((rows) => (rows.length === 1 && rows[0] ? rows[0] : joined(columns, rows)));
}

function joined(columns: Columns, rows: readonly AnyRecord[]): AnyRecord {
  const of = (value: (name: string, join: Join) => unknown) =>
    Object.fromEntries(Object.entries(columns).map(([name, { join }]) => [name, value(name, join)]));
  const sums = of((name, join) => (join === 'sum' ? total(valuesOf(rows, name)) : null));
  return of((name, join) => {
    if (join === 'sum') return sums[name];
    if (join === 'same') return valuesOf(rows, name).at(-1) ?? null;
    return join === 'lost' ? only(valuesOf(rows, name)) : quotient(name, join, rows, sums);
  });
}

/** Nothing there is nothing to add: CAKE says so of orders where there were none (cake.md 3.7). */
function valuesOf(rows: readonly AnyRecord[], name: string): readonly unknown[] {
  return rows.map((row) => row[name]).filter((value) => value !== null);
}

function total(values: readonly unknown[]): unknown {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  return typeof first === 'number'
    ? rest.reduce<number>((sum, value) => sum + Number(value), first)
    : rest.reduce<string>((sum, value) => sumOf(sum, String(value)), String(first));
}

/** Of one stretch, it is that of all. */
function only(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : null;
}

function quotient(name: string, { of, by }: Quotient, rows: readonly AnyRecord[], sums: AnyRecord): unknown {
  const known = rows.filter((row) => row[name] !== null);
  if (known.length < 2) return only(valuesOf(known, name));
  if (!known.every((row) => isQuotient(row[name], row[of], row[by]))) return null;
  // Divided by nothing: as the platform prints it.
  if (isNothing(sums[by])) return known[0]?.[name];
  const scale = Math.max(...known.map((row) => decimalsOf(String(row[name]))));
  return quotientOf(String(sums[of]), String(sums[by]), scale);
}

/** Whether it was reckoned so, whichever way it was rounded. */
function isQuotient(value: unknown, dividend: unknown, divisor: unknown): boolean {
  if (isNothing(divisor)) return true;
  if (dividend == null) return false;
  const scale = decimalsOf(String(value));
  const exact = unitsOf(quotientOf(String(dividend), String(divisor), scale), scale);
  const difference = unitsOf(String(value), scale) - exact;
  return difference >= -1n && difference <= 1n;
}

function isNothing(value: unknown): boolean {
  return value == null || /^-?0*(\.0*)?$/.test(String(value));
}
