import { type Json, phpMap } from '../answers.ts';
import { countryEntries } from '../countries.ts';
import type { Network } from '../network.ts';
import { printPayout } from '../payouts/print-payout.ts';
import type { Table } from '../table.ts';
import { list, number, text, type Values } from '../values.ts';

/** How one column of get_details is made of an offer. */
type Column = (network: Network, offer: Values) => Json;

/**
 * The columns read in the manual (offerit.md 3.1). Those that no parameter writes are invented: a plausible word for
 * the few that can have one, and nothing for the rest.
 */
const seenColumns: Readonly<Record<string, Column>> = {
  active: (network, offer) => (isRunning(network, offer) ? '1' : '0'),
  admin_threshold_email: () => '',
  adv_cpm_click: () => '0',
  advertiser_username: ({ advertisers }, offer) =>
    text(advertisers.find(text(offer, 'advertiserid')) ?? {}, 'username'),
  advertiserid: stored('advertiserid'),
  affiliate_payout: (_network, offer) => printPayout(offer),
  allow_s2s_ip: () => '0',
  allowed_hours: () => '',
  allowed_states: () => '',
  approved: () => '1',
  authorized_countries: (network, offer) =>
    phpMap(network.choices, countryEntries(authorizedCountries(network, offer))),
  authorized_countries_iso: (network, offer) => authorizedCountries(network, offer),
  categories: (network, offer) => named(network, network.categories, list(offer, 'categories')),
  commission: stored('commission_type'),
  commission_description: stored('commission_description'),
  conversion: stored('conversion_default'),
  conversion_cap: () => '0',
  conversion_trans_type: () => 'conversion',
  continuity: stored('continuity_default'),
  conversion_type: () => 'iframe',
  cookie_duration: () => '2592000',
  cost_flat: stored('advertiser_cost_flat'),
  cost_perc: stored('advertiser_cost_perc'),
  cost_type: stored('advertiser_cost_type'),
  created_by: () => '1',
  date_added: stored('date_added'),
  date_expire: stored('date_expire'),
  date_live: stored('date_live'),
  deduct_full_customer_commission: () => '0',
  deduct_window: stored('deduct_window'),
  deleted: () => '0',
  expire_offer: () => '0',
  expire_program: () => '0',
  expire_url: stored('expire_url'),
  featured: stored('featured'),
  geoip_group_redirect: () => '0',
  groups: (network, offer) => named(network, network.offerGroups, list(offer, 'offer_groups')),
  hidden: stored('hidden'),
  hide_payout_string: stored('hide_payout_string'),
  ip_conversion_group: stored('ip_conversion_group'),
  ip_conversion_limit: stored('ip_conversion_limit'),
  ip_conversion_limit_flag: stored('ip_conversion_limit_flag'),
  ip_lookup: stored('ip_lookup'),
  ip_uniqueness_seconds: stored('ip_uniqueness_seconds'),
  landing_pages: ({ choices, landingPages }, offer) =>
    phpMap(
      choices,
      landingPages
        .all()
        .filter(({ offerid }) => offerid === offer.offerid)
        .map((page) => [text(page, 'landing_pageid'), { name: text(page, 'name') }]),
    ),
  marketing_types: (network, offer) => named(network, network.marketingTypes, list(offer, 'marketing_types')),
  min_deduct_date: stored('min_deduct_date'),
  mobile_landing_page: () => '0',
  name: stored('name'),
  no_personal_member_info: stored('no_personal_member_info'),
  offer: stored('name'),
  // The page is cut within this word; its end is invented.
  offer_description: stored('offer_description'),
};

/** Where the alphabet says that the cut list may go on, under the names that edit_offer writes: invented. */
const likelyColumns: Readonly<Record<string, Column>> = {
  pending_approval_lockout: stored('pending_approval_lockout'),
  percentage_commission_source: stored('percentage_commission_source'),
  percentage_of_customer_continuity: stored('percentage_of_customer_continuity'),
  percentage_of_customer_conversion: stored('percentage_of_customer_conversion'),
  prevent_cookie_dupes: stored('prevent_cookie_dupes'),
  retro_payout: stored('retro_payout'),
  subject_lines: (_network, offer) => list(offer, 'subject_lines').join(','),
  suppress_conversion_pixels: stored('suppress_conversion_pixels'),
  thumb_url: stored('thumb_url'),
  unauthorized_countries: ({ choices }, offer) => phpMap(choices, countryEntries(list(offer, 'unauthorized'))),
  unauthorized_countries_iso: (_network, offer) => list(offer, 'unauthorized'),
};

/** The columns that this network's get_details has. */
export function offerColumns({ choices }: Network): Readonly<Record<string, Column>> {
  return choices.columns === 'likely' ? { ...seenColumns, ...likelyColumns } : seenColumns;
}

function stored(name: string): Column {
  return (_network, offer) => text(offer, name);
}

/** The network's own list is in force where the offer has none (offerit.md 4, trap 6). */
function authorizedCountries({ choices }: Network, offer: Values): readonly string[] {
  const own = list(offer, 'authorized');
  return own.length === 0 ? choices.authorizedCountries : own;
}

function named({ choices }: Network, table: Table, ids: readonly string[]): Json {
  return phpMap(
    choices,
    ids.map((id) => [id, text(table.find(id) ?? {}, 'name')]),
  );
}

function isRunning({ now }: Network, offer: Values): boolean {
  const expiration = number(offer, 'date_expire');
  return number(offer, 'date_live') <= now.toUnixInteger() && (expiration === 0 || expiration > now.toUnixInteger());
}
