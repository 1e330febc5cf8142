/** Lists in one: always the head that comes first, and each list in its own order, whatever it thinks of the others. */
export function merge<Row>(
  lists: readonly (readonly Row[])[],
  comesBefore: (one: Row, other: Row) => boolean,
  count: number,
): readonly Row[] {
  const next = lists.map(() => 0);
  const merged: Row[] = [];
  while (merged.length < count) {
    let first: { readonly row: Row; readonly list: number } | null = null;
    for (const [list, rows] of lists.entries()) {
      const row = rows[next[list] ?? 0];
      if (row !== undefined && (first === null || comesBefore(row, first.row))) first = { row, list };
    }
    if (first === null) break;
    merged.push(first.row);
    next[first.list] = (next[first.list] ?? 0) + 1;
  }
  return merged;
}
