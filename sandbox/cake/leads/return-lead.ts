import type { CakeAccount } from '../cake-account.ts';
import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import { type Operation, toldOperation } from '../operation.ts';
import { enumeration, int, text } from '../scalars.ts';
import { findLead, replaceSale } from './leads-of.ts';
import type { StoredSale } from './stored-lead.ts';

/**
 * TRACK ReturnLead v2 (D:13000052336): a buyer gives a lead back, for another one or for money, or asks to.
 * INFERRED: what it says, that contract 0 is the first sale not yet returned, and that only an approved return is final.
 */
export const returnLead: Operation = toldOperation({
  address: '/api/2/track.asmx/ReturnLead',
  root: 'lead_return_response',
  parameters: {
    lead_id: text,
    vertical_id: int,
    buyer_contract_id: int,
    return_type: enumeration('approve_to_replace', 'approve_for_credit', 'submit_for_approval'),
    return_reason_id: int,
  },
  write: (account, values) => {
    const lead = findLead(account, values.lead_id, values.vertical_id);
    if (!lead) return { refused: 'Lead Not Found' };
    if (!returnReasonIds.has(values.return_reason_id)) return { refused: 'Invalid Return Reason ID' };
    const { buyer_contract_id: wanted, return_type, return_reason_id } = values;
    const sale = lead.sales.find((other) => (wanted === 0 ? isOpen(other) : other.buyer_contract_id === wanted));
    if (!sale) return { refused: 'Sale Not Found' };
    if (!isOpen(sale)) return { refused: 'Lead Already Returned' };
    replaceSale(account, lead, sale, { ...sale, return_type, return_reason_id });
    if (return_type === 'approve_to_replace') oweReplacement(account, sale);
    if (return_type === 'approve_for_credit') credit(account, sale);
    return { message: 'Lead Returned' };
  },
});

/** A portal for buyers lists them (GetReturnReasons), which is not simulated: the ids are invented. */
const returnReasonIds = new Set([1, 2, 3]);

function isOpen({ return_type }: StoredSale): boolean {
  return return_type === null || return_type === 'submit_for_approval';
}

/** "Queues the buyer for a replacement lead": export BuyerContracts tells how many are owed. */
function oweReplacement({ buyerContracts }: CakeAccount, { buyer_contract_id: id }: StoredSale): void {
  const contract = buyerContracts.get(id);
  if (contract) buyerContracts.set(id, { ...contract, returns_owed: contract.returns_owed + 1 });
}

/** "Credits the buyer for the lead": export Buyers tells the balance. */
function credit({ buyers, buyerContracts }: CakeAccount, { buyer_contract_id: id, revenue }: StoredSale): void {
  const buyer = buyers.get(buyerContracts.get(id)?.buyer_id ?? 0);
  if (!buyer) return;
  const credit_balance = moneyOfUnits(moneyUnits(buyer.credit_balance) + moneyUnits(revenue));
  buyers.set(buyer.buyer_id, { ...buyer, credit_balance });
}
