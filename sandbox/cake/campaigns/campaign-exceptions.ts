import type { CakeAccount } from '../cake-account.ts';
import { countedOperation, type Operation, type Told } from '../operation.ts';
import { enumeration, int, text } from '../scalars.ts';
import { subAffiliateId } from '../sub-affiliates.ts';
import type { StoredCampaign } from './stored-campaign.ts';

const exceptionType = enumeration('allow', 'block');
const modification = enumeration('add', 'replace', 'remove');

/** Who and what an original campaign blocks and another one allows (cake.md 2.2); one exception in each call. */
export const campaignExceptions: readonly Operation[] = [
  countedOperation({
    address: '/api/1/addedit.asmx/CampaignCreativeExceptions',
    root: 'campaign_creative_exceptions_addedit_response',
    parameters: {
      campaign_id: int,
      creative_id: int,
      creative_exception_type: exceptionType,
      creative_modification_type: modification,
    },
    write: (account, values) => {
      const { campaign_id, creative_id: id, creative_modification_type: mode } = values;
      const campaign = account.campaigns.get(campaign_id);
      if (!campaign) return { refused: 'Invalid Campaign ID' };
      if (!account.creatives.has(id)) return { refused: 'Invalid Creative ID' };
      if (!fits(campaign, values.creative_exception_type)) return { refused: 'Invalid Creative Exception Type' };
      const others = campaign.exceptions.creative_ids.filter((known) => known !== id);
      // The words are INFERRED from those for sub ids.
      return store(account, campaign, { creative_ids: after(mode, others, id) }, 'Creative');
    },
  }),
  countedOperation({
    address: '/api/1/addedit.asmx/CampaignSubIdExceptions',
    root: 'campaign_exceptions_response',
    parameters: {
      campaign_id: int,
      // The page's table says INTEGER and its sample sends a text.
      sub_id: text,
      sub_id_exception_type: exceptionType,
      sub_id_modification_type: modification,
    },
    write: (account, values) => {
      const { campaign_id, sub_id: subId, sub_id_modification_type: mode } = values;
      const campaign = account.campaigns.get(campaign_id);
      if (!campaign) return { refused: 'Invalid Campaign ID' };
      if (subId === '') return { refused: 'Invalid Sub ID' };
      if (!fits(campaign, values.sub_id_exception_type)) return { refused: 'Invalid Sub ID Exception Type' };
      const others = campaign.exceptions.sub_affiliates.filter(([, name]) => name !== subId);
      const given = [subAffiliateId(account, campaign.affiliate_id, subId), subId] as const;
      return store(account, campaign, { sub_affiliates: after(mode, others, given) }, 'SubID');
    },
  }),
];

/** "allow is invalid on an original campaign"; that block is so on others, which have no list for it, is INFERRED. */
function fits({ non_original }: StoredCampaign, type: 'allow' | 'block'): boolean {
  return (type === 'block') === (non_original === null);
}

/** Adding what is there and removing what is not succeed and change nothing: invented. */
function after<Item>(mode: 'add' | 'replace' | 'remove', others: readonly Item[], given: Item): readonly Item[] {
  if (mode === 'replace') return [given];
  return mode === 'add' ? [...others, given] : others;
}

function store(
  { campaigns }: CakeAccount,
  campaign: StoredCampaign,
  changed: Partial<StoredCampaign['exceptions']>,
  kind: string,
): Told {
  const { campaign_id } = campaign;
  campaigns.set(campaign_id, { ...campaign, exceptions: { ...campaign.exceptions, ...changed } });
  return { message: `${kind} Exceptions Updated for Campaign ID (${campaign_id})` };
}
