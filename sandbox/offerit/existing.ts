import { failed } from './refusal.ts';
import type { Table } from './table.ts';
import { text, type Values } from './values.ts';

/** The record that a parameter names; the failure of an id that nothing has is invented (offerit.md 1.2). */
export function existing(table: Table, sent: Values, parameter: string = table.key): Values {
  const record = table.find(text(sent, parameter));
  if (record === undefined) throw failed(`No record for ${parameter} "${text(sent, parameter)}"`);
  return record;
}

/** Refuses ids that nothing has; 0 and nothing at all mean none. */
export function requireExisting(table: Table, ids: readonly string[], parameter: string): void {
  for (const id of ids) if (!['', '0'].includes(id)) existing(table, { [parameter]: id }, parameter);
}
