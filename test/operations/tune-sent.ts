import type { OperationBench } from './operation-suite.ts';

/** What the last call to TUNE carried beside its credentials and its method, as `name=value`. */
export function lastSent({ account }: OperationBench): readonly string[] {
  const { body = '' } = account.requests.all().at(-1) ?? {};
  return [...new URLSearchParams(body)]
    .filter(([name]) => !['NetworkId', 'NetworkToken', 'Target', 'Method'].includes(name))
    .map(([name, value]) => `${name}=${value}`);
}

/** The rows that the sandbox keeps, in the order of their ids. */
export function keptRows({ account }: OperationBench, collection: string): readonly Row[] {
  const rows = Object.values(account.state()[collection] ?? {}) as readonly Row[];
  return rows.toSorted((one, other) => Number(one.id) - Number(other.id));
}

export interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** A stored text as answers have it: an empty one is nothing. */
export function shown(value: unknown): unknown {
  return value === '' ? null : value;
}
