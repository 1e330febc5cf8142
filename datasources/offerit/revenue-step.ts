import type { Call } from '../call.ts';
import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Step } from '../write.ts';
import type { OfferitConnection } from './connection.ts';
import { keyedRows } from './keyed-rows.ts';
import { operations, periods } from './operations.ts';

/** The two names by which a transaction is changed, neither of which is its number (offerit.md 3). */
const names = [
  { row: 'orderId', parameter: 'orderid', operation: operations.setRevenueOfOrder },
  { row: 'transactionHash', parameter: 'transaction_hash', operation: operations.setRevenueOfClick },
] as const;

/**
 * The change of one transaction's revenue. A rebill and a void share the click of their conversion, and may share its
 * order, and which of several would be changed is not told: only a name that no other transaction has is used.
 */
export async function revenueStep(
  connection: OfferitConnection,
  present: AnyRecord,
  cents: string,
  call: Call,
): Promise<Step> {
  for (const { row, parameter, operation } of names) {
    const value = present[row];
    if (typeof value !== 'string' || !(await isOnly(connection, { [row]: value }, present.conversionId, call)))
      continue;
    return { operation, parameters: { [parameter]: value, amount: cents } };
  }
  throw new InvalidChange(
    'transactionRevenue',
    'CANNOT_EXPRESS',
    'Offerit changes a transaction by its order or its click, and neither of them is this transaction alone.',
  );
}

/** INFERRED: an installation from before 2021 may not know the filter by order, and then answers with others too. */
async function isOnly(connection: OfferitConnection, filter: AnyRecord, id: unknown, call: Call): Promise<boolean> {
  const two = { period: periods.allTime, ...filter, count: 2 };
  const rows = await connection.rows(operations.reportTransactions, two, keyedRows, call);
  return rows.length === 1 && rows[0]?.key === id;
}
