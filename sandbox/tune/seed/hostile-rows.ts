import { zeroTime } from '../network-clock.ts';
import type { Values } from '../table.ts';

/** By place among the first rows of a kind: what lies in the data of a real network and trips a careless client. */
export type HostileRows = readonly (Values | undefined)[];

const manyScripts = 'Щедрый бонус 👩‍🚀 割引セール 🎉 خصم';
const controls =
  'Zero\u0000 tab\t line\nbreak\r esc\u001b[0m del\u007f sep\u2028 rtl\u202e "quoted", \\ \'it\' <b>&amp;</b>';

/** Offers: other scripts, hardly anything, control characters, and a deleted one whose texts look like numbers. */
export const hostileOffers: HostileRows = [
  undefined,
  { name: `${manyScripts} – предложение`, description: manyScripts },
  {
    ...{ name: '', offer_url: '', preview_url: '', note: '', expiration_date: zeroTime, create_date_utc: zeroTime },
    ...{ advertiser_id: null, description: null, ref_id: null, default_goal_name: null },
  },
  { name: controls, description: controls, note: controls },
  { name: '0012345', description: '1e3', ref_id: '9007199254740993', note: '-0.50', status: 'deleted' },
];

const nobody = {
  ...{ company: '', address1: null, address2: '', city: null, region: null, country: null, zipcode: '', phone: null },
  ...{ account_manager_id: null, ref_id: null, date_added: zeroTime },
};

/** Advertisers and affiliates, in the same order. */
export const hostileAccounts: HostileRows = [
  undefined,
  { company: manyScripts, address1: '渋谷区神南１丁目', city: 'Санкт-Петербург 🏙️' },
  nobody,
  { company: controls, address1: controls },
  { company: '404', zipcode: '00501', phone: '0049', ref_id: '1e21', status: 'deleted' },
];

/** The first user of those accounts. */
export const hostileUsers: HostileRows = [
  undefined,
  { first_name: '小龍 🐉', last_name: 'Ёлкина' },
  { first_name: null, last_name: '', last_login: zeroTime, join_date: zeroTime },
  { first_name: controls, last_name: controls },
  { first_name: '007', last_name: '1', status: 'deleted' },
];

/** Goals, and the banners of offers under another name. */
export const hostileGoals: HostileRows = [
  undefined,
  { name: manyScripts, description: controls },
  { name: '', description: '' },
  { name: '42', status: 'deleted' },
];

/** Banners. */
export const hostileFiles: HostileRows = [
  undefined,
  { display: manyScripts, status: 'deleted' },
  { display: '', width: null, height: null, created: zeroTime },
  { display: controls },
  { display: '300' },
];

/** Approvals: the first one stands, so that the smallest network has traffic. */
export const hostileApprovals: HostileRows = [
  { approval_status: 'approved' },
  { approval_notes: manyScripts },
  { approval_status: null, approval_notes: null, agreed_terms_and_conditions: zeroTime },
  { approval_notes: controls },
  { approval_notes: '0', hostname_id: '0' },
];

/** Conversions, oldest and newest alike: sums that a float would spoil, and money of more digits than it has. */
export const hostileConversions: HostileRows = [
  { payout: '0.10000', revenue: '0.10000', affiliate_info1: manyScripts, source: 'источник 🎯' },
  { payout: '0.20000', revenue: '0.20000', affiliate_info1: '00123', source: '1e3' },
  {
    ...{ payout: '12345678901234.56789', revenue: '12345678901234.56790', sale_amount: '99999999999999.99999' },
    ...{ status: 'rejected', status_code: '12', affiliate_info1: '素晴らしい' },
  },
  { source: controls, affiliate_info1: controls, refer: controls },
  {
    ...{ ad_id: '', source: null, affiliate_info1: null, refer: null, pixel_refer: null, user_agent: null },
    ...{ ip: null, session_ip: null, country_code: 'INT', session_datetime: zeroTime, browser_id: '0' },
  },
];
