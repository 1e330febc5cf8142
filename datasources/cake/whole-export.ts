import { Malformed } from '../errors.ts';
import type { EntitySpec, RecordsByIds } from '../platform.ts';
import type { CakeConnection } from './connection.ts';
import { type Export, exported, sweepExport } from './exported.ts';

/** An export that gives all there is in one answer, without pages and in no order of ours. */
export function wholeExport(given: Pick<Export, 'operation' | 'id' | 'read'>): Export {
  // Neither is sent, because these operations have no parameters for them.
  return { ...given, sortFields: { ID: '' }, narrows: { by: {} } };
}

/** The ways to read such an export: by its ids a call each, or out of the whole where it cannot be asked for one. */
export function exportedWhole(given: Export): Required<Pick<EntitySpec, 'listAll' | 'byIds' | 'idsPerCall'>> {
  const listAll: NonNullable<EntitySpec['listAll']> = async (connection: CakeConnection, limit, call) => {
    const { records, odd, complete } = await sweepExport(given, connection, {}, limit, call);
    return { records: records.slice(0, limit), odd, complete: complete && records.length <= limit };
  };
  if (given.operation.takes[given.id]) return { listAll, byIds: exported(given).byIds, idsPerCall: 1 };
  return {
    listAll,
    byIds: async (connection, ids, call): Promise<RecordsByIds> => {
      const { records, odd } = await listAll(connection, Number.POSITIVE_INFINITY, call);
      const found = new Map(records.map((record) => [String(record[given.id]), record]));
      // One that could not be read may be any of those that are missing.
      const missing = odd[0] ? new Malformed(odd[0].message) : null;
      return ids.map((id) => found.get(id) ?? missing);
    },
    idsPerCall: mostIds,
  };
}

/** As many as anybody asks for at once. */
const mostIds = 1_000;
