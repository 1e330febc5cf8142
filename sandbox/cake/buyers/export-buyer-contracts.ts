import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { pair } from '../pair-trees.ts';
import { decimal, flag, list, number, object, type Tree, text } from '../response-tree.ts';
import { byte, int, short } from '../scalars.ts';
import { creditTypeNames } from './export-buyers.ts';
import type { StoredBuyerContract } from './stored-buyer.ts';

const parameters = { buyer_contract_id: int, buyer_id: int, vertical_id: short, buyer_contract_status_id: byte };

/** Export BuyerContracts v4, cake.md 2.3 and 3.6: zero or less is all, which the page of version 3 had not. */
export const exportBuyerContracts: Operation = readOperation({
  address: '/api/4/export.asmx/BuyerContracts',
  root: 'buyer_contract_export_response',
  parameters,
  list: 'buyer_contracts',
  item: 'buyer_contract',
  rows: (account, values) => {
    const { buyer_contract_id: id, buyer_id: buyer, vertical_id: vertical, buyer_contract_status_id: status } = values;
    const matching = [...account.buyerContracts.values()].filter(
      (contract) =>
        (id <= 0 || contract.buyer_contract_id === id) &&
        (buyer <= 0 || contract.buyer_id === buyer) &&
        (vertical <= 0 || contract.vertical_id === vertical) &&
        (status <= 0 || contract.account_status_id === status),
    );
    return { total: matching.length, items: matching.map((contract) => contractTree(account, contract)) };
  },
});

/** The sample begins like this and ends with filters; between them stand the fields of version 1, in INFERRED order. */
function contractTree({ lookups, buyers }: CakeAccount, contract: StoredBuyerContract): Tree {
  const { buyer_id: buyerId, account_status_id: statusId } = contract;
  const buyer = buyers.get(buyerId);
  return object({
    buyer_contract_id: number(contract.buyer_contract_id),
    buyer_contract_name: text(contract.buyer_contract_name),
    buyer_contract_status: pair('buyer_contract_status', statusId, lookups.accountStatuses),
    buyer: pair('buyer', buyerId, new Map(buyer ? [[buyerId, buyer.buyer_name]] : [])),
    vertical: pair('vertical', contract.vertical_id, lookups.verticals),
    credit_type: text(buyer ? creditTypeNames[buyer.credit_type] : null),
    credit_remaining: decimal(contract.credit_remaining),
    buy_upsells: flag(contract.buy_upsells),
    rank: number(contract.rank),
    posting_wait_seconds: number(contract.posting_wait_seconds),
    min_lead_age_minutes: number(contract.min_lead_age_minutes),
    max_lead_age_minutes: number(contract.max_lead_age_minutes),
    max_post_errors: number(contract.max_post_errors),
    max_return_days: number(contract.max_return_age_days),
    returns_owed: number(contract.returns_owed),
    replace_returns: flag(contract.replace_returns),
    filters: list('filter', []),
  });
}
