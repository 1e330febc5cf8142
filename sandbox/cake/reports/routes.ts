import type { CakeAccount } from '../cake-account.ts';
import { contractInCampaign } from '../campaigns/contract-in-campaign.ts';
import { isPercentage } from '../contract-tree.ts';
import type { StoredSubject } from './stored-traffic.ts';
import { globalRedirect } from './subject-trees.ts';

/** Everything about a click or a conversion that follows from its campaign. */
export interface Route {
  readonly subject: Omit<StoredSubject, 'creative_id'>;
  readonly creativeIds: readonly number[];
  readonly currencies: { readonly paid_currency_id: number; readonly received_currency_id: number };
  readonly payout: string;
  readonly received: string;
  readonly payoutPercentage: boolean;
  readonly receivedPercentage: boolean;
}

/** One route for each campaign, so that clicks and conversions refer to what exists. */
export function routesOf(account: Pick<CakeAccount, 'offers' | 'campaigns' | 'creatives'>): readonly Route[] {
  const creativeIds = creativeIdsByOffer(account);
  return [...account.campaigns.values()].flatMap((campaign) => {
    const offer = account.offers.get(campaign.offer_id);
    const contract = contractInCampaign(account, campaign);
    if (!offer || !contract) return [];
    const subject = {
      source_affiliate_id: campaign.affiliate_id,
      brand_advertiser_id: offer.advertiser_id,
      site_offer_id: offer.offer_id,
      site_offer_contract_id: contract.offer_contract_id,
      campaign_id: campaign.campaign_id,
      price_format_id: contract.price_format_id,
    };
    return [
      {
        subject,
        creativeIds: creativeIds.get(offer.offer_id) ?? [],
        currencies: { paid_currency_id: campaign.currency_id, received_currency_id: offer.currency_id },
        payout: campaign.payout,
        received: contract.received,
        payoutPercentage: isPercentage(contract),
        receivedPercentage: contract.received_percentage,
      },
    ];
  });
}

/** The creatives of each offer. */
export function creativeIdsByOffer({ creatives }: Pick<CakeAccount, 'creatives'>): ReadonlyMap<number, number[]> {
  const ids = new Map<number, number[]>();
  for (const { offer_id, creative_id } of creatives.values()) {
    ids.set(offer_id, [...(ids.get(offer_id) ?? []), creative_id]);
  }
  return ids;
}

/** Of traffic on a bare tracking domain; the manual names four of these ids, the other two are taken to be alike. */
export const globalRoute: Route = {
  subject: {
    source_affiliate_id: globalRedirect.id,
    brand_advertiser_id: globalRedirect.id,
    site_offer_id: globalRedirect.id,
    site_offer_contract_id: globalRedirect.id,
    campaign_id: globalRedirect.id,
    price_format_id: 1,
  },
  creativeIds: [globalRedirect.id],
  currencies: { paid_currency_id: 1, received_currency_id: 1 },
  payout: '0.0000',
  received: '0.0000',
  payoutPercentage: false,
  receivedPercentage: false,
};
