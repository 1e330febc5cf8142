import type { Data, OperationBench } from './operation-suite.ts';

/** The records of a collection as the sandbox keeps them. */
export const recordsIn = ({ account }: OperationBench, collection: string): readonly Data[] =>
  Object.values(account.state()[collection] ?? {});

/** One of them, as it is now. */
export const recordIn = ({ account }: OperationBench, collection: string, id: string | number): Data =>
  account.state()[collection]?.[id];
