import { type Json, phpMap } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { missingParameter } from '../refusal.ts';
import { groups, number, text, type Values, whole } from '../values.ts';
import { isInhouse, passes } from './report-filters.ts';
import { reportSpan } from './report-period.ts';

/** GET /report/transaction: a bare map by 20-digit id and no total (offerit.md 3.2); its order is nowhere told, so a choice. */
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
    .filter((transaction) => !outsideOnly || !isInhouse(network, transaction))
    .toSorted((one, other) => number(one, 'time') - number(other, 'time'));
  if (network.choices.transactionOrder === 'newest-first') found.reverse();
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
  const total = payouts.reduce((sum, payout) => sum + whole(payout), 0n);
  const amount = (cents: bigint) => printNumber(network, inUnit(network, cents));
  const plain = (values: Values, name: string) => printNumber(network, number(values, name));
  return {
    time: plain(transaction, 'time'),
    loginid: plain(transaction, 'loginid'),
    amount: amount(whole(transaction)),
    trans_type: text(transaction, 'trans_type'),
    transaction_hash: text(transaction, 'transaction_hash'),
    orderid: text(transaction, 'orderid'),
    external_clickid: text(transaction, 'external_clickid'),
    offerid: plain(transaction, 'offerid'),
    landing_pageid: plain(transaction, 'landing_pageid'),
    total_payout: amount(total),
    payouts: payouts.map((payout) => ({
      id: text(payout, 'id'),
      type: text(payout, 'type'),
      username: text(payout, 'username'),
      loginid: plain(payout, 'loginid'),
      amount: amount(whole(payout)),
    })),
  };
}

/** The unit is unknown (offerit.md 4.1); stored are cents, and what PHP divides is a float. */
function inUnit({ choices }: Network, cents: bigint): number | bigint {
  return choices.transactionAmounts === 'cents' ? cents : Number(cents) / 100;
}

function printNumber({ choices }: Network, value: number | bigint): Json {
  return choices.transactionNumbers === 'texts' ? String(value) : value;
}
