import type { Native, NativeRead } from '../../../native.ts';
import { reportOperations } from '../../report-operations.ts';
import { list, page } from '../dialect.ts';
import { changedConversion } from './changed-conversion.ts';
import { sentLead, soldLead, sourcedLead } from './lead-items.ts';
import { login, orderDetail, traffic } from './list-items.ts';

/** Nothing past this row is ever given, whatever is counted (cake.md 1.7). */
const reach = 100_000;

const byRow = { limit: 'rowLimit', from: { row: 'startAtRow', first: 1 }, most: reach, reach } as const;

/** The reports that list what there is. */
export const reports = {
  conversionChanges: page(reportOperations.conversionChanges, changedConversion, byRow),
  eventConversionChanges: page(reportOperations.eventConversionChanges, { entity: 'conversion' }, byRow),
  leadsByAffiliate: list(reportOperations.leadsByAffiliate, sentLead),
  leadsByBuyer: leadsByBuyer(),
  leadsBySourceAffiliate: page(reportOperations.leadsBySourceAffiliate, sourcedLead, byRow),
  loginExport: list(reportOperations.loginExport, login),
  orderDetails: page(reportOperations.orderDetails, orderDetail, byRow),
  trafficExport: list(reportOperations.trafficExport, traffic),
} as const satisfies Readonly<Record<string, Native>>;

/** One argument is sent under two names. */
function leadsByBuyer(): NativeRead {
  const native = page(reportOperations.leadsByBuyer, soldLead, { ...byRow, most: 50_000 });
  const { subStatusIdAgain: _, ...takes } = native.takes;
  return {
    ...native,
    takes,
    read: (connection, request, call) => {
      const values = { ...request.values, subStatusIdAgain: request.values.subStatusId };
      return native.read(connection, { ...request, values }, call);
    },
  };
}
