import { textArgument } from '../call.ts';
import { type Method, reads } from '../method.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** A method that gives the ids at the other end of relations; an unknown id has none, INFERRED (hasoffers.md 1.6). */
export function relatedIds(
  name: TableName,
  here: string,
  there: string,
  keep: (row: Row) => boolean = () => true,
): Method {
  return reads(({ tables }, call) => {
    const id = textArgument(call, 'id');
    const rows = tables[name].all().filter((row) => row[here] === id && keep(row));
    return rows.map((row) => row[there] ?? null);
  }, 'id');
}
