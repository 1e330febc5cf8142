import type { JsonObject } from '../answers.ts';
import { groups, number, type Values } from '../values.ts';

/** Transaction types that have a count and an amount in the report (offerit.md 3.2). */
const counted = [
  ...['conversion', 'advertiser_initial', 'phone_call', 'phone_conversion', 'continuity'],
  ...['void', 'chargeback', 'void_reversal', 'chargeback_reversal'],
];

/** Sums of which the sandbox knows nothing. */
const zeros = [
  ...['affiliate_referral_join', 'advertiser_income_amount', 'referral_join', 'affiliate_manager_payout'],
  ...['partner_payout', 'tier_adjustment_payout', 'correction_payout'],
];

/** One row of report/profitloss, its money in cents (offerit.md 4.1, INFERRED). */
export function profitRow(records: readonly Values[]): JsonObject {
  const row: Record<string, number> = { page_view: 0, unique_visitor: 0 };
  for (const type of counted) Object.assign(row, { [type]: 0, [`${type}_amount`]: 0 });
  for (const name of [...zeros, 'affiliate_payout', 'referral_payout']) row[name] = 0;
  const add = (name: string, amount: number) => {
    row[name] = (row[name] ?? 0) + amount;
  };
  for (const record of records) {
    add('page_view', number(record, 'page_view'));
    add('unique_visitor', number(record, 'unique_visitor'));
    const { trans_type: type } = record;
    if (typeof type !== 'string') continue;
    add(type, 1);
    add(`${type}_amount`, number(record, 'amount'));
    for (const payout of groups(record, 'payouts')) add(`${payout.type}_payout`, number(payout, 'amount'));
  }
  return row;
}
