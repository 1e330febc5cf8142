import type { CallArguments } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { pair } from '../pair-trees.ts';
import { reportMoney } from '../reports/report-money.ts';
import { absent, date, idNameStore, number, object, type Tree, text } from '../response-tree.ts';
import { byte, dateTime, int, short } from '../scalars.ts';
import { xmlOnly } from '../xml-only.ts';
import { leadPersonMembers } from './lead-members.ts';
import { saleStatuses, saleStatusId, saleSubStatuses, saleSubStatusId } from './sale-status.ts';
import { type SoldLead, soldLeads } from './sold-leads.ts';

/**
 * LeadsByBuyer v4, cake.md 2.5: a row for every sale of a lead. Of the answer only its root is known (D:5000546356):
 * INFERRED are the rest, which is what rows can be sorted by, that a sale happens when the lead comes, and that tests
 * are left out.
 */
export const leadsByBuyer: Operation = underBothNames(
  xmlOnly(
    readOperation({
      address: '/api/4/reports.asmx/LeadsByBuyer',
      root: 'leads_by_buyer_report_response',
      list: 'leads',
      item: 'lead',
      parameters: {
        start_date: dateTime,
        end_date: dateTime,
        vertical_id: short,
        buyer_id: int,
        buyer_contract_id: int,
        status_id: byte,
        sub_status_id: byte,
        ...pagingParameters(
          'buyer_id',
          'buyer_name',
          'buyer_contract_id',
          'buyer_contract_name',
          'unique_id',
          'transaction_date',
          'ip_address',
          'first_name',
          'last_name',
          'email_address',
          'country',
          'state',
          'price',
        ),
      },
      rows: (account, values) => {
        const limit = Math.min(values.row_limit > 0 ? values.row_limit : rowMaximum, rowMaximum);
        const wanted = soldLeads(account).filter(
          (row) =>
            row.transaction_date >= values.start_date &&
            row.transaction_date < values.end_date &&
            isOf(row.lead.vertical_id, values.vertical_id) &&
            isOf(row.buyer_id, values.buyer_id) &&
            isOf(row.buyer_contract_id, values.buyer_contract_id) &&
            isOf(saleStatusId(row.sale), values.status_id) &&
            isOf(saleSubStatusId(row.sale), values.sub_status_id),
        );
        return page(wanted, { ...values, row_limit: limit }, (row) => soldLeadTree(account, row));
      },
    }),
  ),
);

/** Of one call; the next can start behind it (cake.md 1.7). */
const rowMaximum = 50_000;

/** The page calls the parameter substatus_id and the client sub_status_id, so either will do (cake.md 2.5). */
function underBothNames(operation: Operation): Operation {
  const call = (account: CakeAccount, given: CallArguments) => {
    const other = given.texts.get('substatus_id');
    if (other === undefined) return operation.call(account, given);
    return operation.call(account, { ...given, texts: new Map([['sub_status_id', other], ...given.texts]) });
  };
  return { ...operation, call };
}

function isOf(id: number | undefined, wanted: number): boolean {
  return wanted <= 0 || id === wanted;
}

function soldLeadTree({ lookups }: CakeAccount, row: SoldLead): Tree {
  const { lead, sale, buyer_contract_id: contractId } = row;
  const subStatusId = saleSubStatusId(sale);
  return object({
    unique_id: text(row.unique_id),
    transaction_date: date(row.transaction_date),
    vertical: pair('vertical', lead.vertical_id, lookups.verticals),
    buyer: idNameStore({ buyer_id: number(row.buyer_id), buyer_name: text(row.buyer_name) }),
    buyer_contract: idNameStore({
      buyer_contract_id: number(contractId),
      buyer_contract_name: text(row.buyer_contract_name),
    }),
    status: pair('status', saleStatusId(sale), saleStatuses),
    sub_status: subStatusId === undefined ? absent : pair('sub_status', subStatusId, saleSubStatuses),
    ...leadPersonMembers(lead),
    price: reportMoney(lookups, lead.conversion.received_currency_id, sale.revenue),
    note: text(sale.note),
  });
}
