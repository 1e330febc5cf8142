import { all, callCake, parseCake, storedIn, writeCake } from './cake-caller.ts';
import { allCampaigns7 } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

/** Campaigns of a CAKE that the tests around this call write. */
export function openCakeCampaigns() {
  const account = openCake({ offers: 20, advertisers: 5, affiliates: 10, campaigns: 30 });
  /** Of the campaign that is edited. */
  const campaignId = (): number => storedIn(account(), 'campaigns')[5].campaign_id;
  const campaign = (id = campaignId()) => Object(account().state().campaigns?.[id]);
  const contractOf = ({ offer_id, offer_contract_id: id }: { offer_id: number; offer_contract_id: number }) => {
    const offer = Object(account().state().offers?.[offer_id]);
    const extra = offer.extra_offer_contracts.find(
      (each: { offer_contract_id: number }) => each.offer_contract_id === id,
    );
    return extra ?? offer;
  };

  const edit = (parameters: Record<string, string>) =>
    writeCake(account(), campaignAddress, {
      ...leaveCampaign,
      campaign_id: String(campaignId()),
      unique_key_hash_type: campaign().unique_key_hash_type,
      ...parameters,
    });

  const shown = async (id = campaignId()) => {
    const filter = { ...allCampaigns7, campaign_id: String(id) };
    const { body } = await callCake(account(), '/api/7/export.asmx/Campaigns', filter);
    return parseCake(body).campaign_export_response.campaigns.campaign[0];
  };

  return { account, campaignId, campaign, contractOf, edit, shown };
}

/** Where campaigns are added and edited. */
export const campaignAddress = '/api/3/addedit.asmx/Campaign';
/** Parameters that are switched on and off. */
export const campaignFlags = [
  'paid',
  'paid_redirects',
  'paid_upsells',
  'review',
  'redirect_404',
  'clear_session_on_conversion',
];
/** Parameters that are texts. */
export const campaignTexts = ['third_party_name', 'postback_url', 'pixel_html', 'test_link', 'redirect_domain'];
const ids = [
  'affiliate_id',
  'offer_id',
  'offer_contract_id',
  'media_type_id',
  'account_status_id',
  'display_link_type_id',
  'currency_id',
  'redirect_offer_contract_id',
];

/** An edit of a campaign that changes nothing but the hash type, which has no word for "leave". */
export const leaveCampaign: Record<string, string> = {
  ...all(campaignFlags, 'no_change'),
  ...all(campaignTexts, ''),
  ...all(ids, '0'),
  ...all(['static_suppression', 'auto_disposition_delay_hours', 'postback_delay_ms'], '-1'),
  expiration_date: '2067-10-20 13:31:59.7',
  expiration_date_modification_type: 'do_not_change',
  use_offer_contract_payout: 'no_change',
  payout: '9999.1234',
  payout_update_option: 'do_not_change',
};
