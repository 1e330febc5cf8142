import type { Network } from './network.ts';
import { missingRow } from './refusal.ts';
import type { Row } from './table.ts';
import type { TableName } from './table-name.ts';

/** The row that a write or a relation needs, or the error about its absence; for updates INFERRED (hasoffers.md 1.7). */
export function existingRow({ tables }: Network, name: TableName, id: string): Row {
  const row = tables[name].find(id);
  if (row === undefined) throw missingRow(id);
  return row;
}
