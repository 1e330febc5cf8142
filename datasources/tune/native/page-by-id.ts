import type { Item, NativeRead } from '../../native.ts';
import type { AnyRecord } from '../../spec/field.ts';
import type { Operation } from '../../spec/operation.ts';
import { page } from './dialect.ts';

/** Pages in the order of ids, of an operation that takes `pagedById`. */
export function pageById(operation: Operation, item: Item, fixed: AnyRecord = {}): NativeRead {
  const paging = { limit: 'limit', from: { page: 'page' }, most: 500 };
  return page(operation, item, paging, { fixed: { sort: { id: 'asc' }, ...fixed } });
}
