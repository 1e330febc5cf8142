import { Malformed } from '../../errors.ts';
import type { OwnName } from '../../model.ts';
import type { Native, NativeRead } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import { exportBlacklists } from '../blacklist.ts';
import { exportBuyers } from '../buyer.ts';
import { exportBuyerContracts } from '../buyer-contract.ts';
import type { CakeConnection } from '../connection.ts';
import { type Export, sweepExport } from '../exported.ts';

/** Records of a kind that only CAKE has: the graph finds one by its id, and lists none of them otherwise. */
const listOf = (given: Export, entity: OwnName): NativeRead => ({
  ...nativeRow(given.operation),
  effect: 'read',
  gives: { as: 'list', item: { entity } },
  read: async (connection: CakeConnection, { values }, call) => {
    const { records, odd } = await sweepExport(given, connection, values, Number.POSITIVE_INFINITY, call);
    if (odd[0]) throw new Malformed(`${odd[0].place}: ${odd[0].message}`);
    return { rows: records, total: null };
  },
});

export const ownLists = {
  buyers: listOf(exportBuyers, 'own buyer'),
  buyerContracts: listOf(exportBuyerContracts, 'own buyerContract'),
  blacklist: listOf(exportBlacklists, 'own blacklist'),
} as const satisfies Readonly<Record<string, Native>>;
