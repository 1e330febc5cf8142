import { orError } from './as-error.ts';
import type { Call } from './call.ts';
import { splitEventKey } from './event-key.ts';
import type { EventName } from './model.ts';
import type { Connection, EntitySpec, RecordsByIds } from './platform.ts';
import type { AnyRecord } from './spec/field.ts';

/** What it takes to look events up by their time. */
type Log = Pick<EntitySpec<EventName>, 'common'> & Required<Pick<EntitySpec<EventName>, 'during' | 'grain'>>;

/** Beyond so many, the stretch between the first and the last is read as well as each alone. */
const fewKeys = 4;

/** Rows of that stretch; events behind them are looked for alone. */
const mostRows = 5_000;

/**
 * Events by their keys, for platforms that find none by its id: several from the one stretch of time that holds
 * them all, and each that did not show there from the moment in which it happened.
 */
export async function eventsByKeys(
  log: Log,
  connection: Connection,
  keys: readonly string[],
  call: Call,
): Promise<RecordsByIds> {
  const wanted = keys.map(splitEventKey);
  const found = new Map<string, AnyRecord>();
  const look = async (from: number, to: number) => {
    const query = { from, to, filter: {}, oldestFirst: false, limit: mostRows };
    const { records } = await log.during(connection, query, call);
    for (const record of records) found.set(log.common(record, connection.account).nativeId, record);
  };
  const moments = wanted.map(({ at }) => at);
  if (wanted.length > fewKeys) await look(Math.min(...moments), Math.max(...moments) + log.grain);
  return Promise.all(
    wanted.map(({ at, nativeId }) =>
      orError(async () => {
        if (!found.has(nativeId)) await look(at, at + log.grain);
        return found.get(nativeId) ?? null;
      }),
    ),
  );
}
