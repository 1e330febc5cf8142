import { type Json, phpMap } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { missingParameter } from '../refusal.ts';
import { groups, number, text, type Values } from '../values.ts';
import { isInhouse, passes } from './report-filters.ts';
import { reportSpan } from './report-period.ts';

/** GET /report/transaction: a bare map by 20-digit id and no total (offerit.md 3.2); oldest first is invented. */
export const transactionReport: Handler = (network, sent) => {
  if (text(sent, 'filter_campaignid') !== '' && text(sent, 'filter_loginid') === '') {
    throw missingParameter('filter_loginid');
  }
  const span = reportSpan(sent, network.now);
  const outsideOnly = text(sent, 'no_inhouse') === '1';
  const found = network.transactions
    .all()
    .filter(
      (transaction) => passes(transaction, sent, span) && isOf(network, transaction, text(sent, 'filter_affiliate')),
    )
    .filter((transaction) => !outsideOnly || !isInhouse(network, transaction));
  const start = number(sent, 'trans_start');
  const page = found.slice(start, start + (number(sent, 'trans_count') || 100));
  return phpMap(
    network.choices,
    page.map((transaction) => [text(transaction, 'transaction_id'), printTransaction(network, transaction)]),
  );
};

/** "affiliate" and no more is told of the filter (offerit.md 3.2): an id or a username, invented. */
function isOf({ affiliates }: Network, { loginid }: Values, affiliate: string): boolean {
  return ['', String(loginid), text(affiliates.find(String(loginid)) ?? {}, 'username')].includes(affiliate);
}

function printTransaction(network: Network, transaction: Values): Json {
  const payouts = groups(transaction, 'payouts');
  const total = payouts.reduce((sum, payout) => sum + number(payout, 'amount'), 0);
  return {
    time: number(transaction, 'time'),
    loginid: number(transaction, 'loginid'),
    amount: printCents(network, number(transaction, 'amount')),
    trans_type: text(transaction, 'trans_type'),
    transaction_hash: text(transaction, 'transaction_hash'),
    orderid: text(transaction, 'orderid'),
    external_clickid: text(transaction, 'external_clickid'),
    offerid: number(transaction, 'offerid'),
    landing_pageid: number(transaction, 'landing_pageid'),
    total_payout: printCents(network, total),
    payouts: payouts.map((payout) => ({
      id: text(payout, 'id'),
      type: text(payout, 'type'),
      username: text(payout, 'username'),
      loginid: number(payout, 'loginid'),
      amount: printCents(network, number(payout, 'amount')),
    })),
  };
}

/** The unit is unknown (offerit.md 4.1); stored are cents. */
function printCents({ choices }: Network, cents: number): number {
  return choices.transactionAmounts === 'cents' ? cents : cents / 100;
}
