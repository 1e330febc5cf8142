import { expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import type { Page } from '../../datasources/query.ts';
import { sweepPages } from '../../datasources/sweep-pages.ts';

/** Pages that hold these ids; each row's position is its id. */
function pagesOf(...pages: readonly (readonly string[])[]) {
  const asked: (string | null)[] = [];
  const page = async (after: string | null): Promise<Page> => {
    const ids = pages[asked.length] ?? [];
    asked.push(after);
    const odd = [{ place: `page ${asked.length}`, message: 'odd' }];
    const rows = ids.map((nativeId) => ({ record: { nativeId }, position: nativeId }));
    return { rows, odd, hasMore: asked.length < pages.length, count: null };
  };
  return { asked, page };
}

it('a list in pages is read to its end, each page behind the last row of the one before', async () => {
  const { asked, page } = pagesOf(['1', '2'], ['3', '4'], ['5']);
  const { records, odd, complete } = await sweepPages(5, page);
  expect(records.map(({ nativeId }) => nativeId)).toEqual(['1', '2', '3', '4', '5']);
  expect(odd.map(({ place }) => place)).toEqual(['page 1', 'page 2', 'page 3']);
  expect({ asked, complete }).toEqual({ asked: [null, '2', '4'], complete: true });
});

it('it stops once there is more than wanted, and says so', async () => {
  const { asked, page } = pagesOf(['1', '2'], ['3', '4'], ['5']);
  expect(await sweepPages(4, page)).toMatchObject({ complete: false });
  expect(asked).toEqual([null, '2']);
});

it('it is malformed where there is more behind a page without any row, rather than taken for whole', async () => {
  const { page } = pagesOf(['1', '2'], [], ['5']);
  await expect(sweepPages(9, page)).rejects.toThrow(Malformed);
});
