import { blacklistsOf } from './affiliates/blacklists-of.ts';
import type { CakeAccount } from './cake-account.ts';
import { leadsOf } from './leads/leads-of.ts';

/**
 * The records of an instance by collection and id. Not a copy in depth, for there are many rows: writes put new
 * records in the place of old ones, they never alter one.
 */
export function stateOf(account: CakeAccount) {
  const { offers, advertisers, affiliates, campaigns, creatives, conversions, clicks } = account;
  const collections = {
    ...{ offers, advertisers, affiliates, campaigns, creatives, conversions, clicks },
    blacklists: blacklistsOf(account),
    verticals: verticalsOf(account),
    leads: leadRecords(account),
    affiliate_bills: account.affiliateBills,
    buyers: account.buyers,
    buyer_contracts: account.buyerContracts,
    offer_contract_caps: account.offerContractCaps,
  };
  return Object.fromEntries(Object.entries(collections).map(([name, rows]) => [name, Object.fromEntries(rows)]));
}

/** Leads without the conversions, which have a collection of their own. */
function leadRecords(account: CakeAccount) {
  return new Map(
    leadsOf(account).map(({ conversion: { event_conversion_id }, ...lead }) => [
      lead.lead_id,
      { ...lead, event_conversion_id },
    ]),
  );
}

function verticalsOf({ lookups, verticals }: CakeAccount) {
  return new Map(
    [...verticals].map(([id, card]) => [id, { vertical_id: id, vertical_name: lookups.verticals.get(id), ...card }]),
  );
}
