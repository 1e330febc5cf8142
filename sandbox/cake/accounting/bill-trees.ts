import type { CakeAccount } from '../cake-account.ts';
import { moneyOfUnits } from '../money-units.ts';
import { pair, plainPair } from '../pair-trees.ts';
import { reportMoney } from '../reports/report-money.ts';
import { date, list, type Members, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredContact } from '../stored-advertiser.ts';
import type { Bill } from './bills.ts';

/** Who gets or pays bills. */
interface BillHolder {
  readonly account_status_id: number;
  readonly account_manager_id: number;
  readonly billing_cycle_id: number;
  readonly contacts: readonly StoredContact[];
}

/**
 * One bill: up to the billing cycle in the order of the page for buyers (cake.md 3.7), with its names carried over
 * to the others. The page is cut there: what follows is INFERRED, dates under the names of the parameters.
 */
export function billTree(
  { lookups }: CakeAccount,
  bill: Bill,
  kind: 'affiliate' | 'advertiser' | 'buyer',
  holder: (BillHolder & { readonly name: string }) | undefined,
  rest: Members = {},
): Tree {
  return object({
    bill_id: number(bill.bill_id),
    [kind]: object({
      [`${kind}_id`]: number(bill.holderId),
      [`${kind}_name`]: text(holder?.name ?? null),
      account_status: pair('account_status', holder?.account_status_id ?? 0, lookups.accountStatuses),
      account_managers: list('account_manager', [
        plainPair('contact', holder?.account_manager_id ?? 0, lookups.accountManagers),
      ]),
      [`${kind}_billing`]: object({
        contacts: list('contact', (holder?.contacts ?? []).map(contactTree)),
        billing_cycle: pair('billing_cycle', holder?.billing_cycle_id ?? 0, lookups.billingCycles),
      }),
    }),
    billing_period_start_date: date(bill.start),
    billing_period_end_date: date(bill.end),
    bill_amount: reportMoney(lookups, bill.currencyId, moneyOfUnits(bill.units)),
    ...rest,
  });
}

/** The type of a contact is an empty element in the page. */
function contactTree({ contact_id, first_name, last_name }: StoredContact): Tree {
  return object({
    contact_id: number(contact_id),
    contact_type: text(''),
    first_name: text(first_name),
    last_name: text(last_name),
  });
}
