import type { StoredAffiliateBill } from './accounting/stored-affiliate-bill.ts';
import type { StoredAffiliate } from './affiliates/stored-affiliate.ts';
import type { StoredBuyer, StoredBuyerContract } from './buyers/stored-buyer.ts';
import type { StoredCampaign } from './campaigns/stored-campaign.ts';
import type { StoredCreative } from './creatives/stored-creative.ts';
import type { LeadPerson, StoredSale } from './leads/stored-lead.ts';
import type { StoredLogin } from './logins/stored-login.ts';
import type { Lookups } from './lookups.ts';
import type { StoredClick, StoredConversion } from './reports/stored-traffic.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';
import type { StoredContractCaps, StoredOffer } from './stored-offer.ts';
import type { StoredVertical } from './verticals/stored-vertical.ts';

/** Everything one CAKE instance holds. */
export interface CakeAccount {
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
  readonly timeZone: string;
  /** The instance's present, as it prints it. */
  readonly now: string;
  /** Whether export Campaigns v8 wants an id as version 7 does: not documented, so it can be chosen. */
  readonly campaignsNeedAnId: boolean;
  readonly lookups: Lookups;
  readonly verticals: Map<number, StoredVertical>;
  readonly advertisers: Map<number, StoredAdvertiser>;
  readonly offers: Map<number, StoredOffer>;
  readonly affiliates: Map<number, StoredAffiliate>;
  readonly creatives: Map<number, StoredCreative>;
  readonly campaigns: Map<number, StoredCampaign>;
  readonly buyers: Map<number, StoredBuyer>;
  readonly buyerContracts: Map<number, StoredBuyerContract>;
  /** Whom leads are about. */
  readonly leadPersons: readonly LeadPerson[];
  /** The sales of the leads of which a call changed some, by the id of the lead. */
  readonly leadSales: Map<string, readonly StoredSale[]>;
  /** In the order of time. */
  readonly logins: readonly StoredLogin[];
  /** What calls said of bills; what bills are about is in the conversions. */
  readonly affiliateBills: Map<number, StoredAffiliateBill>;
  readonly offerContractCaps: Map<number, StoredContractCaps>;
  readonly clicks: Map<number, StoredClick>;
  readonly conversions: Map<number, StoredConversion>;
  /** Gives ids never given before. */
  readonly nextIds: Record<IdKind, number>;
}

type IdKind =
  | 'offer'
  | 'offerContract'
  | 'campaign'
  | 'creative'
  | 'creativeFile'
  | 'tag'
  | 'affiliate'
  | 'advertiser'
  | 'contact'
  | 'click'
  | 'conversion'
  | 'subAffiliate'
  | 'blacklist'
  | 'buyer'
  | 'buyerContract'
  | 'vertical';

/** Takes the next id of a kind. */
export function takeId(account: CakeAccount, kind: IdKind): number {
  const id = account.nextIds[kind];
  account.nextIds[kind] = id + 1;
  return id;
}
