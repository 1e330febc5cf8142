import { contractsOf } from '../contract-tree.ts';
import type { SeedSource } from '../seed-source.ts';
import type { StoredOffer } from '../stored-offer.ts';
import { type CampaignSurroundings, makeCampaign } from './make-campaign.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** Affiliates linked to offers, some of them twice; none where there is nobody to link or nothing to link to. */
export function seedCampaigns(
  source: SeedSource,
  surroundings: CampaignSurroundings,
  offers: readonly StoredOffer[],
  affiliateIds: readonly number[],
  firstId: number,
  count: number,
): Map<number, StoredCampaign> {
  const campaigns = new Map<number, StoredCampaign>();
  if (offers.length === 0 || affiliateIds.length === 0) return campaigns;
  const originals = new Map<string, number>();
  let previous: StoredCampaign | undefined;
  let id = firstId;
  for (let index = 0; index < count; index += 1) {
    const again = previous !== undefined && source.chance(0.05) ? previous : undefined;
    const offer = offers.find(({ offer_id }) => offer_id === again?.offer_id) ?? source.pick(offers);
    const affiliateId = again?.affiliate_id ?? source.pick(affiliateIds);
    const pairing = `${affiliateId}:${offer.offer_id}`;
    const campaign = makeCampaign(source, surroundings, {
      id,
      affiliateId,
      offer,
      contract: source.pick(contractsOf(offer)),
      originalId: originals.get(pairing) ?? null,
    });
    if (!originals.has(pairing)) originals.set(pairing, id);
    previous = { ...campaign, ...special[index] };
    campaigns.set(id, previous);
    id += source.integer(1, 2);
  }
  return campaigns;
}

/** By position in the seed. */
const special: readonly Partial<StoredCampaign>[] = [
  { third_party_name: 'Кампания «Осень»', notes: '秋のキャンペーン 🍁' },
  { third_party_name: '0012', test_link: 'https://test.example/?a=1&b=%20<x>' },
  {
    third_party_name: null,
    postback_url: '',
    pixel_html: '',
    test_link: '',
    redirect_domain: '',
    pixel_status: '',
    notes: '',
    static_suppression: null,
    expiration_date: null,
    cookie_domain: null,
    payout: '0.0000',
  },
  { third_party_name: '1e5', notes: 'Pasted\u0000 text\u0013 with\u0016 control characters' },
];
