import type { KeptName } from '../datasources/model.ts';
import type { Order } from '../datasources/query.ts';
import type { Entity } from './entity.ts';

/** What a record is ordered by; null stands behind everything else, whichever way the order runs. */
export function orderKey(order: Order, entity: Entity<KeptName>): string | null {
  switch (order.by) {
    case 'NAME':
      return entity.name;
    case 'STATUS':
      return entity.status;
    case 'CREATED_AT':
      return sortable(entity.createdAt);
    case 'UPDATED_AT':
      return sortable(entity.updatedAt);
  }
}

/** Orders two keys; equal ones are left to whoever asks. */
export function compareKeys(order: Order, one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const compared = order.by === 'NAME' ? names.compare(one, other) : plainly(one, other);
  return order.descending ? -compared : compared;
}

/** Numbers in text, beyond what a float holds; texts that are no numbers follow them. */
export function compareIds(one: string, other: string): number {
  const numbers = [one, other].map((id) => /^\d+$/.test(id));
  if (numbers[0] && numbers[1]) return one.length - other.length || plainly(one, other);
  return Number(numbers[1]) - Number(numbers[0]) || plainly(one, other);
}

/** As people order names, in whatever script, with numbers inside by their value: the same on every machine. */
const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function plainly(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Instants with different offsets are compared by the moment they mean. */
function sortable(instant: string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
