import { columnOf } from './column-of.ts';
import { type Comparison, comparisons, equals } from './comparisons.ts';
import type { Model } from './model.ts';
import { type Parameter, type ParameterTree, texts } from './parameter-tree.ts';
import { Refusal } from './refusal.ts';
import type { Row } from './table.ts';

/** The rows that pass every filter, and one of those under OR (hasoffers.md 3.1, 3.2). */
export function filterRows(model: Model, rows: readonly Row[], filters: ParameterTree): readonly Row[] {
  const { OR: alternatives, ...rest } = Object.fromEntries(filters);
  const all = conditions(model, Object.entries(rest));
  const some = alternatives instanceof Map ? conditions(model, [...alternatives]) : undefined;
  return rows.filter(
    (row) => all.every((condition) => condition(row)) && (some?.some((condition) => condition(row)) ?? true),
  );
}

type Condition = (row: Row) => boolean;

/** Under OR each operator on a column is an alternative of its own, INFERRED. */
function conditions(model: Model, filters: readonly (readonly [string, Parameter])[]): readonly Condition[] {
  return filters.flatMap(([field, parameter]) => {
    const { name, numeric = false } = columnOf(model, field);
    if (typeof parameter === 'string') return [(row: Row) => equals(row[name] ?? null, parameter, numeric)];
    const listed = [...parameter].filter(([key]) => /^\d+$/.test(key));
    const wanted = texts(new Map(listed));
    const isOneOf = (row: Row) => wanted.some((text) => equals(row[name] ?? null, text, numeric));
    const compared = [...parameter].filter(([key]) => !/^\d+$/.test(key));
    return [
      ...(listed.length > 0 ? [isOneOf] : []),
      ...compared.map(([operator, value]) => {
        const compare = comparison(operator);
        const [text = ''] = texts(value);
        return (row: Row) => compare(row[name] ?? null, text, numeric);
      }),
    ];
  });
}

/** The words about an unknown operator are invented. */
function comparison(operator: string): Comparison {
  const found = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (found === undefined) throw new Refusal(`Operator '${operator}' does not exist.`);
  return found;
}
