import type { Faker } from '@faker-js/faker';
import type { SeedOptions } from '../../simulated-platform.ts';
import { countryEntries } from '../countries.ts';
import type { Network } from '../network.ts';
import { offerAmounts } from '../payouts/effective-amounts.ts';
import { list, number, text, type Values } from '../values.ts';
import { hostileTransactions } from './hostile-records.ts';
import { createSurfers } from './seed-surfers.ts';
import { pastTime } from './seed-times.ts';
import type { Voices } from './seed-voices.ts';

const perOffer = 8;

/** Seeds as many transactions as conversions are asked for, eight an offer unless told, oldest first, over the last 90 days, with customers and traffic. */
export function seedTransactions(network: Network, voices: Voices, { seed, sizes }: SeedOptions): void {
  const { faker } = voices(0);
  const [pages, affiliates] = [network.landingPages.all(), network.affiliates.all()];
  if (pages.length === 0 || affiliates.length === 0) return;
  const times = Array.from({ length: sizes.conversions ?? sizes.offers * perOffer }, () => pastTime(network, faker));
  const surfers = createSurfers(seed);
  const ascending = times.toSorted((one, other) => one - other);
  for (const [index, time] of shareSeconds(ascending).entries()) {
    const page = faker.helpers.arrayElement([...pages]);
    const affiliate = faker.helpers.arrayElement([...affiliates]);
    const place = { ...placeOf(network, faker, page, affiliate), ...surfers(), time: String(time) };
    const clicks = faker.number.int({ min: 8, max: 90 });
    network.traffic.add({ ...place, page_view: String(clicks), unique_visitor: String(Math.ceil(clicks * 0.7)) });
    addTransaction(network, faker, affiliate, { ...place, ...event(faker, index), ...hostileTransactions[index] });
  }
}

/** The two oldest happen at one second, and the two newest. */
function shareSeconds(times: readonly number[]): readonly number[] {
  const [first, last] = [times[0], times.at(-1)];
  const isPaired = times.length >= 4;
  return times.map((time, index) => {
    if (index === 1) return first ?? time;
    return isPaired && index === times.length - 2 ? (last ?? time) : time;
  });
}

function placeOf({ offers }: Network, faker: Faker, page: Values, affiliate: Values): Values {
  const offer = offers.find(text(page, 'offerid')) ?? {};
  const [[countryid] = ['840']] = countryEntries(list(offer, 'authorized').slice(0, 1));
  return {
    loginid: text(affiliate, 'loginid'),
    offerid: text(offer, 'offerid'),
    landing_pageid: text(page, 'landing_pageid'),
    campaignid: String(faker.number.int({ min: 1, max: 3 })),
    adtoolid: String(faker.number.int({ min: 0, max: 6 })),
    programid: '1',
    countryid,
  };
}

const followUps: Readonly<Record<number, string>> = {
  3: 'continuity',
  6: 'void',
  8: 'chargeback',
  9: 'advertiser_initial',
};

/** The type, the order and its money: one in ten is a rebill, some are taken back. */
function event(faker: Faker, index: number): Values {
  const trans_type = followUps[index % 10] ?? 'conversion';
  const cents = faker.number.int({ min: 500, max: 20_000 });
  return {
    trans_type,
    amount: String(['void', 'chargeback'].includes(trans_type) ? -cents : cents),
    transaction_hash: `${faker.string.hexadecimal({ length: 15, casing: 'lower', prefix: '' })}.${digits(faker, 8)}`,
    orderid: String(9001 + index),
    external_clickid: index % 4 === 0 ? `CLICK_${index}` : '',
  };
}

/** Ids are the time and ten digits more, greater than 2^53 (offerit.md 3.2). */
function addTransaction(
  network: Network,
  faker: Faker,
  affiliate: Values,
  { payout: hostilePayout, ...values }: Values,
): void {
  const id = () => `${text(values, 'time')}${digits(faker, 10)}`;
  const payout = {
    id: id(),
    type: 'affiliate',
    amount: hostilePayout ?? String(payoutOf(network, values)),
    ...payee(affiliate),
  };
  const referrer = network.affiliates.all().find(({ username }) => username === affiliate.ref);
  const referral =
    referrer && hostilePayout === undefined ? [{ id: id(), type: 'referral', amount: '100', ...payee(referrer) }] : [];
  network.transactions.put({ transaction_id: id(), ...values, payouts: [...referral, payout] });
  if (values.trans_type !== 'conversion') return;
  network.customers.add({
    subscription: `S${text(values, 'orderid')}`,
    firstname: faker.person.firstName(),
    lastname: faker.person.lastName(),
    email: `customer${text(values, 'orderid')}@mail.example`,
  });
}

/** In cents; what is taken back costs the affiliate nothing: the deductions of an offer are not played through, invented. */
function payoutOf({ offers }: Network, values: Values): number {
  const kind = values.trans_type;
  if (kind !== 'conversion' && kind !== 'continuity') return 0;
  const amounts = offerAmounts(offers.find(text(values, 'offerid')) ?? {});
  const share = (number(values, 'amount') * number(amounts, `percentage_of_customer_${kind}`)) / 100;
  return Math.round(number(amounts, `flat_amount_per_${kind}`) * 100 + share);
}

function payee(affiliate: Values): Values {
  return { username: text(affiliate, 'username'), loginid: text(affiliate, 'loginid') };
}

function digits(faker: Faker, length: number): string {
  return faker.string.numeric({ length });
}
