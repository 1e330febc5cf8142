/** The one numbered page that holds certain rows, and how many of its own stand before them. */
export interface NumberedPage {
  readonly page: number;
  readonly size: number;
  readonly skip: number;
}

/** The smallest page that holds `limit` rows behind the first `passed`: pages begin at multiples of their size only. */
export function pageAt(passed: number, limit: number): NumberedPage {
  let size = limit;
  while (Math.floor(passed / size) !== Math.floor((passed + limit - 1) / size)) size += 1;
  return { page: Math.floor(passed / size) + 1, size, skip: passed % size };
}
