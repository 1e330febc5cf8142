import { createHash } from 'node:crypto';
import { isChangeable, isReadable } from '../../datasources/spec/field.ts';
import { type Entity, specOf } from '../entity.ts';

/**
 * A digest of all that a change could set: equal as long as nobody changed any of it. Null where nothing can be
 * changed, and where only a part of the record is known.
 */
export function revisionOf({ account, entity, record, knows }: Entity): string | null {
  const spec = specOf(account, entity);
  if (!spec?.writes?.change || knows) return null;
  const values = Object.entries(spec.fields)
    .filter(([, field]) => isChangeable(field) && isReadable(field))
    .map(([name]) => [name, record[name] ?? null]);
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
