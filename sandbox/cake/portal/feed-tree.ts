import type { CakeAccount } from '../cake-account.ts';
import { isPercentage } from '../contract-tree.ts';
import { formatAmount } from '../money.ts';
import { flag, list, number, object, type Tree, text } from '../response-tree.ts';
import { type FeedEntry, feedStatuses, feedStatusId } from './feed-entries.ts';

/** One offer of the feed: the elements of cake.md 3.8, whose order is not known, one of them misspelt as there. */
export function feedTree({ lookups }: CakeAccount, entry: FeedEntry): Tree {
  const { offer, contract, campaign } = entry;
  const statusId = feedStatusId(entry);
  return object({
    campaign_id: number(campaign?.campaign_id ?? null),
    offer_id: number(offer.offer_id),
    offer_contract_id: number(contract.offer_contract_id),
    offer_name: text(offer.offer_name),
    vertical_name: text(lookups.verticals.get(offer.vertical_id) ?? null),
    offer_status: object({ status_id: number(statusId), status_name: text(feedStatuses.get(statusId) ?? null) }),
    hidden: flag(offer.hidden),
    payout: text(formattedPayout(lookups, entry)),
    preview_link: text(offer.preview_link),
    description: text(offer.offer_description),
    restrictions: text(offer.restrictions),
    advertiser_extened_terms: text(offer.advertiser_extended_terms),
    allowed_countries: list(
      'country',
      contract.allowed_countries.map((code) =>
        object({ country_code: text(code), country_name: text(lookups.countries.get(code) ?? code) }),
      ),
    ),
  });
}

/** "$6.00": of the campaign where there is one, in its currency. */
function formattedPayout({ currencies }: CakeAccount['lookups'], { offer, contract, campaign }: FeedEntry): string {
  const own = campaign && !campaign.use_offer_contract_payout;
  const currency = currencies.get(campaign?.currency_id ?? offer.currency_id);
  const payout = own ? campaign.payout : contract.payout;
  return formatAmount(payout, isPercentage(contract), currency?.currency_symbol ?? '');
}
