import { addressTree, contactTree } from '../holder-trees.ts';
import { type Lookups, noCapInterval } from '../lookups.ts';
import { type Operation, readOperation } from '../operation.ts';
import { pair } from '../pair-trees.ts';
import { decimal, list, number, object, type Tree, text } from '../response-tree.ts';
import { byte, int } from '../scalars.ts';
import type { StoredBuyer } from './stored-buyer.ts';

/** Export Buyers v2, cake.md 2.3 and 3.6: all of them in one answer, for it has no paging. */
export const exportBuyers: Operation = readOperation({
  address: '/api/2/export.asmx/Buyers',
  root: 'buyers_export_response',
  parameters: { buyer_id: int, account_status_id: byte },
  list: 'buyers',
  item: 'buyer',
  rows: ({ buyers, lookups }, { buyer_id: id, account_status_id: status }) => {
    const matching = [...buyers.values()].filter(
      (buyer) => (id <= 0 || buyer.buyer_id === id) && (status === 0 || buyer.account_status_id === status),
    );
    return { total: matching.length, items: matching.map((buyer) => buyerTree(lookups, buyer)) };
  },
});

/** In the order of the sample, which is cut after lead_cap; that no limit is nil is INFERRED. */
function buyerTree(lookups: Lookups, buyer: StoredBuyer): Tree {
  const { lead_cap: cap } = buyer;
  const intervals = new Map([...lookups.capIntervals, [noCapInterval.id, noCapInterval.name]]);
  return object({
    buyer_id: number(buyer.buyer_id),
    buyer_name: text(buyer.buyer_name),
    buyer_group: text(buyer.buyer_group),
    account_managers: list('contact', [pair('contact', buyer.account_manager_id, lookups.accountManagers)]),
    account_status: pair('account_status', buyer.account_status_id, lookups.accountStatuses),
    address: addressTree(buyer),
    website: text(buyer.website),
    contacts: list(
      'contact_info',
      buyer.contacts.map((contact) => contactTree(contact)),
    ),
    billing_cycle: pair('billing_cycle', buyer.billing_cycle_id, lookups.billingCycles),
    credit_type: text(creditTypeNames[buyer.credit_type]),
    credit_limit: decimal(buyer.credit_limit),
    credit_balance: decimal(buyer.credit_balance),
    // Here the interval is called so, and its children are those of a cap_interval.
    lead_cap: object({ limit: number(cap.limit), interval: pair('cap_interval', cap.cap_interval_id, intervals) }),
  });
}

/** As exports print what calls write in small letters. */
export const creditTypeNames = { unlimited: 'Unlimited', limited: 'Limited' } as const;
