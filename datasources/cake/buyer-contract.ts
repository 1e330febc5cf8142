import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { addedit } from './addedit.ts';
import { buyerContractFields, buyerContractWriteFields } from './buyer-contract-fields.ts';
import type { CakeConnection } from './connection.ts';
import { sweepExport } from './exported.ts';
import { keySaid } from './key-said.ts';
import { operations } from './operations.ts';
import { exportedWhole, wholeExport } from './whole-export.ts';
import { wire } from './wire.ts';

/** All that there are. */
export const exportBuyerContracts = wholeExport({
  operation: operations.exportBuyerContracts,
  id: 'buyerContractId',
  read: (row, zone) => readRecord(wire, buyerContractFields, row, zone),
});

/** What a buyer buys. */
export const buyerContract: EntitySpec<OwnName> = {
  says: 'A contract of a CAKE instance under which a buyer buys leads.',
  fields: buyerContractFields,
  common: ({ buyerContractId }: RecordOf<typeof buyerContractFields>) => ({ nativeId: buyerContractId ?? '' }),
  ...exportedWhole(exportBuyerContracts),
  writes: addedit({
    operation: operations.editBuyerContract,
    id: 'buyer_contract_id',
    fields: buyerContractWriteFields,
    keyOf: keySaid,
    lookalikes: async (connection: CakeConnection, { buyerId, buyerContractName }, call) => {
      const { records } = await sweepExport(exportBuyerContracts, connection, { buyerId }, 0, call);
      return records.filter((record) => record.buyerContractName === buyerContractName);
    },
  }),
};
