import { columnOf } from './column-of.ts';
import { compareTexts, plainText } from './comparisons.ts';
import type { Model } from './model.ts';
import type { ParameterTree } from './parameter-tree.ts';
import type { Row } from './table.ts';

/** Sorts by several keys in the order given; rows that no key tells apart are in nobody's order (hasoffers.md 3.3). */
export function sortRows(model: Model, rows: readonly Row[], sort: ParameterTree): readonly Row[] {
  const keys = [...sort].map(([field, direction]) => ({
    column: columnOf(model, field),
    sign: String(direction).toLowerCase() === 'desc' ? -1 : 1,
  }));
  return rows.toSorted((first, second) => {
    for (const { column, sign } of keys) {
      const [one, other] = [plainText(first[column.name] ?? null), plainText(second[column.name] ?? null)];
      const order = compareTexts(one, other, column.numeric ?? false);
      if (order !== 0) return order * sign;
    }
    return scatter(first.id) - scatter(second.id);
  });
}

/** The same disorder every time; invented so that no client comes to rely on an order. */
function scatter(id: string): number {
  return Math.imul(Number(id), 0x9e3779b1) >>> 0;
}
