import type { Operation } from '../spec/operation.ts';
import { listOf } from '../spec/read-record.ts';
import type { Beside } from './written.ts';

/** The two calls that tie one thing to a record and untie it, and what they call the thing and the record. */
interface Ties {
  readonly add: Operation;
  readonly remove: Operation;
  readonly item: string;
  /** `id` unless told. */
  readonly owner?: string;
}

/**
 * A list of what a record is tied to: a call for each tie that changes, and so none that undoes what others did to the
 * rest of the list. New ties come first, because without any country an offer accepts them all.
 */
export function tied({ add, remove, item, owner = 'id' }: Ties): Beside {
  return (id, said, present) => {
    const [wanted, before] = [listOf(said), listOf(present)].map((items) => new Set(items.map(String)));
    const step = (operation: Operation) => (key: string) => ({ operation, parameters: { [owner]: id, [item]: key } });
    return [
      ...[...(wanted ?? [])].filter((key) => !before?.has(key)).map(step(add)),
      ...[...(before ?? [])].filter((key) => !wanted?.has(key)).map(step(remove)),
    ];
  };
}
