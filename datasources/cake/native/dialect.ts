import type { Call } from '../../call.ts';
import { nativesOf, type Paging } from '../../natives-of.ts';
import type { CakeConnection } from '../connection.ts';
import { conversionFields } from '../conversion-fields.ts';
import { wire } from '../wire.ts';
import { amountsIn, withCurrencyCodes } from '../with-currency-codes.ts';
import type { Xml } from '../xml.ts';
import type { Envelope } from '../xml-rows.ts';

/** Makes native operations of CAKE's rows: rows are at the operation's path, and some answers count them; or the answer is the row. */
export const { one, list, page, act, change } = nativesOf<CakeConnection>({
  wire,
  ask: async (connection, { operation, parameters }, call) => {
    if (operation.rows === undefined)
      return { rows: recordIn(await connection.whole(operation, parameters, call)), total: null };
    const { rows, rowCount } = await connection.call(operation, parameters, call);
    // A wrong key has nowhere to be told of in a bare list (cake.md 1.8).
    if (operation.mayBeEmpty && rows.length === 0) await connection.check(call);
    return { rows: await coded(connection, rows, call), total: rowCount };
  },
  // `perform` gives what stands at the operation's path: a row, or a value alone, which keeps its name here.
  rowsIn: ({ rows = '' }, answer) => {
    if (answer === undefined) return [];
    return [typeof answer === 'string' ? { [rows]: answer } : answer];
  },
  fieldsOf: (entity) => {
    if (entity === 'conversion') return conversionFields;
    throw new Error(`No native operation of CAKE gives a ${entity}.`);
  },
});

/** Rows count from 1, and CAKE gives so many at once (cake.md 1.7). */
export const rowsFromOne: Paging = { limit: 'rowLimit', from: { row: 'startAtRow', first: 1 }, most: 100_000 };

/** The answer itself is the record, unless it counts none. */
function recordIn(answer: Envelope['members']): readonly Envelope['members'][] {
  return answer.row_count === '0' ? [] : [answer];
}

/** Reports name a currency by its number alone, as logs do. */
async function coded(connection: CakeConnection, rows: readonly Xml[], call: Call): Promise<readonly Xml[]> {
  if (!rows.some((row) => amountsIn(row).length > 0)) return rows;
  const codes = await connection.currencies(call);
  return rows.map((row) => withCurrencyCodes(row, amountsIn(row), codes));
}
