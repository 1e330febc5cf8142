import type { Page, PageQuery } from '../query.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { ExportAnswer } from './exported.ts';

/** A record and its number among all rows of the export, from 1. */
export interface Numbered {
  readonly record: AnyRecord;
  readonly number: number;
}

/**
 * A page in the order of ids. Exports begin at a row number and nothing else (cake.md 1.7). As CAKE never deletes
 * (cake.md 4.12) and new ids are the highest, row numbers stay; but who may see less from now on would miss records.
 * So a page begins with the last row of the one before, and where that is gone, further up.
 */
export async function pageById(
  id: string,
  { after, limit }: Pick<PageQuery, 'after' | 'limit'>,
  ask: (window: { readonly startAtRow: number; readonly rowLimit: number }) => Promise<ExportAnswer>,
): Promise<Page> {
  const [lastNumber = 0, lastId = 0] = after?.split('~').map(Number) ?? [];
  const isBehind = ({ record }: Numbered) => Number(record[id]) > lastId;
  for (let start = Math.max(lastNumber, 1); ; start = Math.max(start - stepUp, 1)) {
    const rowLimit = Math.max(lastNumber - start + 1 + limit, 1);
    const { rows, odd, rowCount } = await ask({ startAtRow: start, rowLimit });
    const [first] = rows;
    if (start > 1 && (first === undefined || isBehind(first))) continue;
    const behind = rows.filter(isBehind);
    const page = behind.slice(0, limit);
    return {
      rows: page.map(({ record, number }) => ({ record, position: `${number}~${record[id]}` })),
      odd,
      hasMore: page.length > 0 && (behind.length > limit || start - 1 + rows.length + odd.length < rowCount),
      count: rowCount,
    };
  }
}

/** Rows that a list is gone back by where it has become shorter above. */
const stepUp = 100;
