import type { Data, OperationBench } from './operation-suite.ts';

/** What the sandbox keeps of a kind, in the order in which it was made. */
export function storedRows({ account }: Pick<OperationBench, 'account'>, collection: string): readonly Data[] {
  return Object.values(account.state()[collection] ?? {});
}

/** The texts of one column of rows, sorted. */
export function sortedColumn(rows: readonly Data[], column: string): readonly string[] {
  return rows.map((row) => String(row[column])).sort();
}
