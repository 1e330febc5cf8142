import type { Sweep } from '../query.ts';

/** No more than `limit` records of a list that comes whole, whatever its length. */
export function cutSweep({ records, odd }: Omit<Sweep, 'complete'>, limit: number): Sweep {
  return { records: records.slice(0, limit), odd, complete: records.length <= limit };
}
