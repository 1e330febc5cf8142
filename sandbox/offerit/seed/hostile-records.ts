import type { Values } from '../values.ts';

/** By place among the first records of a kind: what lies in the data of a real network and trips a careless client. */
export type HostileRecords = readonly (Values | undefined)[];

const manyScripts = 'Щедрый бонус 👩‍🚀 割引セール 🎉 خصم';
const controls =
  'Zero\u0000 tab\t line\nbreak\r esc\u001b[0m del\u007f sep\u2028 rtl\u202e "quoted", \\ \'it\' <b>&amp;</b>';

/** Offers: other scripts, no texts and no dates, control characters, a name that looks like a number. */
export const hostileOffers: HostileRecords = [
  undefined,
  { name: `${manyScripts} – предложение`, offer_description: manyScripts },
  {
    ...{ name: '', offer_description: '', thumb_url: '', expire_url: '', commission_description: '' },
    ...{ date_live: '0', date_expire: '0', date_added: '0' },
  },
  { name: controls, offer_description: controls },
  { name: '0012345', offer_description: '1e3' },
];

/** Affiliates and advertisers, in the same order. */
export const hostileAccounts: HostileRecords = [
  undefined,
  { firstname: '小龍 🐉', lastname: 'Ёлкина', company: manyScripts, city: 'Санкт-Петербург 🏙️' },
  { firstname: '', lastname: '', company: '', url: '', city: '', country: '', zip_code: '', join_ip: '' },
  { firstname: controls, company: controls },
  { firstname: '007', company: '404', zip_code: '00501', tel: '0049' },
];

/** What only affiliates have: one never came back, one is deleted. */
export const hostileAffiliations: HostileRecords = [
  undefined,
  undefined,
  { login_date: '0', login_ip: '', minimum_payout: '', payvia_info: [] },
  undefined,
  { deleted: '1' },
];

/** Creatives. */
export const hostileCreatives: HostileRecords = [
  undefined,
  { name: manyScripts, alt: manyScripts, deleted: '1' },
  { name: '', hosted_url: '', thumb_ext: '', size: '0', date_added: '0', last_modified: '0' },
  { name: controls, alt: controls },
  { name: '300', pending: '1' },
];

/** Transactions, the oldest ones; the last has an amount of nineteen digits, which PHP's whole numbers still hold. */
export const hostileTransactions: HostileRecords = [
  { payout: '10' },
  { payout: '20' },
  { external_clickid: manyScripts },
  { external_clickid: controls },
  { orderid: '', external_clickid: '' },
  { external_clickid: '00123' },
  undefined,
  undefined,
  undefined,
  { amount: '1234567890123456789', payout: '1234567890123456789' },
];
