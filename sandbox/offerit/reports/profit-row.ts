import type { JsonObject } from '../answers.ts';
import { groups, type Values, whole } from '../values.ts';

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
  const row: Record<string, bigint> = { page_view: 0n, unique_visitor: 0n };
  for (const type of counted) Object.assign(row, { [type]: 0n, [`${type}_amount`]: 0n });
  for (const name of [...zeros, 'affiliate_payout', 'referral_payout']) row[name] = 0n;
  const add = (name: string, amount: bigint) => {
    row[name] = (row[name] ?? 0n) + amount;
  };
  for (const record of records) {
    add('page_view', whole(record, 'page_view'));
    add('unique_visitor', whole(record, 'unique_visitor'));
    const { trans_type: type } = record;
    if (typeof type !== 'string') continue;
    add(type, 1n);
    add(`${type}_amount`, whole(record));
    for (const payout of groups(record, 'payouts')) add(`${payout.type}_payout`, whole(payout));
  }
  return row;
}
