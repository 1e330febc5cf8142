import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { allOrNone, type Rule, requiredWith } from '../spec/rule.ts';
import { addedit } from './addedit.ts';
import { buyerFields, buyerWriteFields } from './buyer-fields.ts';
import { newestOf } from './exported.ts';
import { withFirstManager } from './first-manager.ts';
import { keySaid } from './key-said.ts';
import { operations } from './operations.ts';
import { exportedWhole, wholeExport } from './whole-export.ts';
import { wire } from './wire.ts';

/** All that there are, with whoever looks after them. */
export const exportBuyers = wholeExport({
  operation: operations.exportBuyers,
  id: 'buyerId',
  read: (row, zone) => readRecord(wire, buyerFields, withFirstManager(row), zone),
});

const typeAndLimit = allOrNone('creditType', 'creditLimit');

/** A limit says nothing of a new buyer without its type; one without a limit needs none (cake.md 2.2 "Buyer"). */
const typeWithLimit: Rule = (write) => {
  if (write.isNew && write.given.creditLimit != null) typeAndLimit(write);
};

/** Who buys leads. */
export const buyer: EntitySpec<OwnName> = {
  says: 'A buyer of leads of a CAKE instance.',
  fields: buyerFields,
  common: ({ buyerId }: RecordOf<typeof buyerFields>) => ({ nativeId: buyerId ?? '' }),
  ...exportedWhole(exportBuyers),
  writes: {
    ...addedit({
      operation: operations.editBuyer,
      id: 'buyer_id',
      fields: buyerWriteFields,
      keyOf: keySaid,
      lookalikes: newestOf(exportBuyers, 'buyerName'),
    }),
    rules: [typeWithLimit, requiredWith('creditLimit', 'creditType', ['LIMITED'])],
  },
};
