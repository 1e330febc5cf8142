import { type AnyRecord, type Fields, isChangeable } from '../spec/field.ts';

/**
 * A record without the writable rows whose column its answer does not have: which columns an installation shows is not
 * known (offerit.md 3.1, 3.7), and what is not shown is neither empty nor proof of anything.
 */
export function asShown<R extends AnyRecord>(fields: Fields, row: AnyRecord, record: R): Partial<R> {
  const isShown = (name: string) => {
    const field = fields[name];
    if (!field || !isChangeable(field)) return true;
    return Object.hasOwn(row, field.readAt ?? field.wire);
  };
  return Object.fromEntries(Object.entries(record).filter(([name]) => isShown(name))) as Partial<R>;
}
