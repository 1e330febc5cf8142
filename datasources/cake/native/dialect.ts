import { nativesOf } from '../../natives-of.ts';
import type { CakeConnection } from '../connection.ts';
import { wire } from '../wire.ts';

/** Makes native operations of CAKE's rows: rows are at the operation's path, and some answers count them. */
export const { list, act } = nativesOf<CakeConnection>({
  wire,
  ask: async (connection, { operation, parameters }, call) => {
    const { rows, rowCount } = await connection.call(operation, parameters, call);
    return { rows, total: rowCount };
  },
  // `perform` gives the row at the operation's path.
  rowsIn: (_operation, answer) => (answer === undefined ? [] : [answer]),
  fieldsOf: (entity) => {
    throw new Error(`No native operation of CAKE gives a ${entity}.`);
  },
});
