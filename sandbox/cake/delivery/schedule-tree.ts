import type { StoredBuyerContract } from '../buyers/stored-buyer.ts';
import type { CakeAccount } from '../cake-account.ts';
import { currencyTree, pair } from '../pair-trees.ts';
import { date, decimal, flag, number, object, type Tree, text } from '../response-tree.ts';

/** One schedule: up to the contract's currency in the order of the sample, which is cut there; the rest is INFERRED. */
export function scheduleTree(
  { lookups, buyers }: CakeAccount,
  contract: StoredBuyerContract,
  day: string,
  creditUsed: string,
): Tree {
  const buyer = buyers.get(contract.buyer_id);
  const [own] = lookups.currencies;
  const currency = own ? currencyTree(...own) : currencyTree(0, undefined);
  return object({
    schedule_id: number(contract.buyer_contract_id * 100_000 + Math.floor(Date.parse(`${day}Z`) / dayMilliseconds)),
    buyer: object({
      buyer_id: number(contract.buyer_id),
      buyer_name: text(buyer?.buyer_name ?? null),
      account_status: pair('account_status', buyer?.account_status_id ?? 0, lookups.accountStatuses),
      currency,
      credit_limit: decimal(buyer?.credit_limit ?? null),
      credit_used: decimal(creditUsed),
      prepaid_amount: decimal(buyer?.credit_balance ?? null),
    }),
    buyer_contract: object({
      buyer_contract_id: number(contract.buyer_contract_id),
      buyer_contract_name: text(contract.buyer_contract_name),
      account_status: pair('account_status', contract.account_status_id, lookups.accountStatuses),
      currency,
      vertical: pair('vertical', contract.vertical_id, lookups.verticals),
    }),
    schedule_date: date(day),
    priority: flag(contract.rank === 0),
    active: flag(contract.account_status_id === 1),
  });
}

const dayMilliseconds = 86_400_000;
