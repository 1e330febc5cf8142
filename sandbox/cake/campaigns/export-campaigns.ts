import type { CakeAccount } from '../cake-account.ts';
import { type Operation, type Rows, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { pair } from '../pair-trees.ts';
import { absent, type Members, text } from '../response-tree.ts';
import { byte, int } from '../scalars.ts';
import { type CampaignNames, campaignTree } from './campaign-tree.ts';
import type { StoredCampaign } from './stored-campaign.ts';

const shape = { root: 'campaign_export_response', list: 'campaigns', item: 'campaign' };
const statusAndMedia = { account_status_id: byte, media_type_id: byte };
const paging = pagingParameters('campaign_id', 'date_created');

/** Export Campaigns, cake.md 3.5: version 7, and version 8 with other names for parameters and elements. */
export const exportCampaigns: readonly Operation[] = [
  readOperation({
    ...shape,
    address: '/api/7/export.asmx/Campaigns',
    parameters: { campaign_id: int, offer_id: int, affiliate_id: int, ...statusAndMedia, ...paging },
    rows: (account, values) => exported(account, { ...values, channel_id: 0 }, names7, true),
  }),
  readOperation({
    ...shape,
    address: '/api/8/export.asmx/Campaigns',
    parameters: {
      campaign_id: int,
      site_offer_id: int,
      source_affiliate_id: int,
      channel_id: int,
      ...statusAndMedia,
      ...paging,
    },
    rows: (account, values) => {
      const { site_offer_id: offer_id, source_affiliate_id: affiliate_id } = values;
      // Whether the rule of version 7 still holds is not documented, so an account of the sandbox can have it either way.
      return exported(account, { ...values, offer_id, affiliate_id }, names8, account.campaignsNeedAnId);
    },
  }),
];

interface Wanted {
  readonly campaign_id: number;
  readonly offer_id: number;
  readonly affiliate_id: number;
  readonly channel_id: number;
  readonly account_status_id: number;
  readonly media_type_id: number;
}

/** At least one id must be there (cake.md 2.3); the words of the refusal are invented for this case. */
function exported(
  account: CakeAccount,
  values: Wanted & Parameters<typeof page<'campaign_id' | 'date_created', StoredCampaign>>[1],
  names: CampaignNames,
  needsAnId: boolean,
): Rows | { refused: string } {
  const anId = values.campaign_id !== 0 || values.offer_id !== 0 || values.affiliate_id !== 0;
  if (needsAnId && !anId) return { refused: 'Missing Required Fields' };
  const matching = [...account.campaigns.values()].filter((campaign) => matches(campaign, values));
  return page(matching, values, (campaign) => campaignTree(account, campaign, names));
}

/** Every filter: zero or less is all; no campaign of the sandbox is in a channel. */
function matches(campaign: StoredCampaign, values: Wanted): boolean {
  return (
    (values.campaign_id <= 0 || campaign.campaign_id === values.campaign_id) &&
    (values.offer_id <= 0 || campaign.offer_id === values.offer_id) &&
    (values.affiliate_id <= 0 || campaign.affiliate_id === values.affiliate_id) &&
    values.channel_id <= 0 &&
    (values.account_status_id === 0 || campaign.account_status_id === values.account_status_id) &&
    (values.media_type_id === 0 || campaign.media_type_id === values.media_type_id)
  );
}

const names7: CampaignNames = { affiliate: 'affiliate', offer: 'offer', additions: () => ({}) };
const names8: CampaignNames = { affiliate: 'source_affiliate', offer: 'site_offer', additions: since8 };

function since8({ lookups }: CakeAccount, campaign: StoredCampaign): Members {
  const linkType = campaign.display_link_type_id;
  return {
    display_link_type: linkType === null ? absent : pair('display_link_type', linkType, lookups.linkDisplayTypes),
    event_overrides: absent,
    payouts: absent,
    cookie_domain: text(campaign.cookie_domain),
    voucher_codes: absent,
  };
}
