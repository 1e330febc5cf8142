import { smallSuccess, success } from '../answers.ts';
import { countryOf } from '../countries.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { effectiveAmounts } from '../payouts/effective-amounts.ts';
import { failed } from '../refusal.ts';
import { number, text, type Values } from '../values.ts';

/** GET /offer/check_orderid_exists: words, no truth values (offerit.md 1.1). */
export const checkOrderidExists: Handler = (network, sent) =>
  smallSuccess(transactionBy(network, sent, 'orderid') === undefined ? 'FALSE' : 'TRUE');

/** PATCH /transaction/transaction_update_revenue_by_…: whole cents (offerit.md 4.1); payouts stay as booked, invented. */
export function updateRevenueBy(name: 'orderid' | 'transaction_hash'): Handler {
  return (network, sent) => {
    const transaction = transactionBy(network, sent, name);
    if (transaction === undefined) throw failed('No such transaction');
    network.transactions.put({ ...transaction, amount: text(sent, 'amount') });
    return smallSuccess();
  };
}

/** GET /transaction/click_detail: the only sample is a bare `true` (offerit.md 3); `false` is invented. */
export const clickDetail: Handler = (network, sent) => transactionBy(network, sent, 'transaction_hash') !== undefined;

/** GET /transaction/transaction_payout_preview: the answer is unknown (offerit.md 3), so its shape is invented. */
export const transactionPayoutPreview: Handler = (network, sent) => {
  const transaction = transactionBy(network, sent, 'transaction_hash');
  if (transaction === undefined) throw failed('No such click');
  const kind = text(sent, 'transaction_type') === 'continuity' ? 'continuity' : 'conversion';
  const loginid = text(transaction, 'loginid');
  const country = countryOf(text(transaction, 'countryid'));
  const offer = network.offers.find(text(transaction, 'offerid')) ?? {};
  const amounts = effectiveAmounts(network, offer, { loginid, country });
  // "100 assumed for percentages" where no amount is sent.
  const amount = text(sent, 'amount') === '' ? 100 : number(sent, 'amount');
  const share = (amount * number(amounts, `percentage_of_customer_${kind}`)) / 100;
  const payout = number(amounts, `flat_amount_per_${kind}`) + share;
  return success([{ type: 'affiliate', loginid: Number(loginid), amount: Math.round(payout * 100) / 100 }]);
};

/** The first of several with one click hash: a conversion comes before what follows from it. */
function transactionBy({ transactions }: Network, sent: Values, name: string): Values | undefined {
  return transactions.all().find((transaction) => transaction[name] === sent[name]);
}
