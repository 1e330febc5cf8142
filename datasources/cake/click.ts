import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import { eventKeys } from '../event-key.ts';
import { eventsByKeys } from '../events-by-keys.ts';
import type { CommonClick } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Stretch, StretchQuery } from '../query.ts';
import type { RecordOf } from '../spec/field.ts';
import { clickFields } from './click-fields.ts';
import { commonEvent } from './common-event.ts';
import type { CakeConnection } from './connection.ts';
import { grain, type Log, partsByParameter, stretchOfLog } from './logged.ts';
import { type Narrows, narrow, partsOf } from './narrow.ts';
import { operations } from './operations.ts';

const log: Log = {
  operation: operations.clicks,
  fields: clickFields,
  key: ['clickId', 'clickDate'],
  amounts: ['paid', 'received'],
};

const narrows: Narrows = { by: partsByParameter };

/** Repeated clicks are among them and say so; a row that is left out could not be found by its key. */
export const click: EntitySpec<'click'> = {
  says: 'A click of a CAKE instance; repeated ones are among them and say so. Tests are left out.',
  fields: clickFields,
  nativeIds: eventKeys,

  common: (record: RecordOf<typeof clickFields>): CommonClick => ({
    ...commonEvent(record),
    nativeId: record.clickId ?? '',
    occurredAt: record.clickDate ?? '',
  }),

  during,
  grain,
  narrows: partsOf(narrows),
  byIds: (connection, keys, call) => eventsByKeys({ ...click, during, grain }, connection, keys, call),
};

/** CAKE prints the newest first since 2015 and takes no other order (cake.md 1.7). */
async function during(connection: CakeConnection, query: StretchQuery, call: Call): Promise<Stretch> {
  if (query.oldestFirst) throw new Unsupported('CAKE lists clicks the newest first and in no other order.');
  const given = { ...narrow(query.filter, narrows), includeDuplicates: true };
  return stretchOfLog(log, connection, query, given, call);
}
