import type { Native, NativeWrite, RowItem } from '../../native.ts';
import { reference, text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { pair, pairRow } from '../pair.ts';
import { act, list } from './dialect.ts';
import { lookup } from './lookup-items.ts';

const readOnly = { readOnly: true } as const;

/** Its shape is INFERRED from the older lists of them (cake.md 3.8). */
const disposition: RowItem = {
  named: 'ConversionDisposition',
  says: 'What can be decided of a conversion.',
  fields: {
    ...pair('disposition', 'disposition'),
    type: pairRow('disposition_type', 'DispositionType', 'type', 'What it means for the conversion.'),
  },
};

const decided: RowItem = {
  named: 'DecidedConversion',
  says: 'The conversion of which was decided.',
  fields: { conversionId: reference('conversion_id', 'The conversion.', readOnly) },
};

const saleRevenue: RowItem = {
  named: 'SaleRevenue',
  says: 'What CAKE says to a changed revenue.',
  fields: { message: text('string', 'With the revenue as it is now, as the portal prints it.', readOnly) },
};

const insert = act(operations.insertConversions);
const insertUnpaid = act(operations.insertConversionsUnpaid);

/** The newer version is called for what only it can be told. */
const massConversionInsert: NativeWrite = {
  ...insertUnpaid,
  says: insert.says,
  calls: [...insert.calls, ...insertUnpaid.calls],
  plan: (connection, { unpaidDispositionId, ...values }, call) =>
    unpaidDispositionId == null
      ? insert.plan(connection, values, call)
      : insertUnpaid.plan(connection, { ...values, unpaidDispositionId }, call),
};

/** What `track.asmx` does to conversions and leads. */
export const track = {
  conversionDispositions: list(operations.listConversionDispositions, disposition),
  acceptedDispositions: list(operations.listAcceptedDispositions, lookup('disposition')),
  rejectedDispositions: list(operations.listRejectedDispositions, lookup('disposition')),
  massConversionInsert,
  updateConversionEvents: act(operations.updateConversionEvents, undefined, {
    fixed: { disallowOnBillingStatus: 'IGNORE' },
  }),
  updateConversionDisposition: act(operations.updateConversionDisposition, { as: 'one', item: decided }),
  updateLeadPrice: act(operations.updateLeadPrice),
  updateSaleRevenue: act(operations.updateSaleRevenue, { as: 'one', item: saleRevenue }),
  returnLead: act(operations.returnLead),
} as const satisfies Readonly<Record<string, Native>>;
