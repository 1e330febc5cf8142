import { Malformed } from './errors.ts';
import type { Page, Sweep } from './query.ts';

/** A whole list from a platform that gives it page by page; it stops once there are more than `limit` records. */
export async function sweepPages(limit: number, page: (after: string | null) => Promise<Page>): Promise<Sweep> {
  const records: Page['rows'][number]['record'][] = [];
  const odd: Page['odd'][number][] = [];
  for (let after: string | null = null; ; ) {
    const { rows, odd: oddRows, hasMore }: Page = await page(after);
    for (const { record } of rows) records.push(record);
    odd.push(...oddRows);
    const last = rows.at(-1)?.position;
    if (hasMore && last === undefined) throw new Malformed('There is more behind a page of which no row can be read.');
    if (!hasMore || last === undefined || records.length >= limit)
      return { records: records.slice(0, limit), odd, complete: !hasMore && records.length <= limit };
    after = last;
  }
}
