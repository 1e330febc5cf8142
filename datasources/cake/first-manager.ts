import { listOf, valueAt } from '../spec/read-record.ts';

/**
 * An export lists managers and a write takes one. INFERRED: the first is the one that is written, since nothing writes
 * another.
 */
export function withFirstManager(row: unknown): unknown {
  const [first] = listOf(valueAt(row, 'account_managers.contact'));
  return typeof row === 'object' ? { ...row, first_manager: first } : row;
}
