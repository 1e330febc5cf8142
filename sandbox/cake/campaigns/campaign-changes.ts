import { changes } from '../edit-words.ts';
import { moneyText } from '../money.ts';
import { switchWord } from '../switch-word.ts';
import { termChanges } from '../term-changes.ts';
import { type CampaignValues, campaignFlags } from './campaign-parameters.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** What a valid call stores, new or edited: a name that is not in the answer is left alone (cake.md 2.2). */
export function campaignChanges(values: CampaignValues): Partial<StoredCampaign> {
  const { payout_update_option, unique_key_hash_type } = values;
  return {
    ...changes(ids, (name) => values[name] || undefined),
    ...changes(texts, (name) => values[name] || undefined),
    ...changes(campaignFlags, (name) => switchWord(values[name])),
    ...changes(counts, (name) => (values[name] < 0 ? undefined : values[name])),
    // A new campaign has no delay and no date to leave.
    ...termChanges(values),
    // "remove" was recorded to leave the payout as it was (4.7).
    ...(payout_update_option === 'change' && { payout: moneyText(values.payout) }),
    unique_key_hash_type,
  };
}

/** Zero leaves; whose campaign it is and its currency are ignored on edit (4.9) and so stand elsewhere. */
const ids = [
  'offer_contract_id',
  'media_type_id',
  'account_status_id',
  'display_link_type_id',
  'redirect_offer_contract_id',
] as const;

/**
 * Empty leaves, as recorded and against the page of third_party_name. Nothing says that the word NULL clears here, as
 * it does for offers: it is stored like any other text, INFERRED.
 */
const texts = ['third_party_name', 'postback_url', 'pixel_html', 'test_link', 'redirect_domain'] as const;

/** -1 leaves, and as for offers so does any other negative; 0 disables the suppression and is stored as 0, INFERRED. */
const counts = ['static_suppression', 'postback_delay_ms'] as const;
