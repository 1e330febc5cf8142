/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What becomes of a conversion that nobody judges. */
export type CakeAutoDispositionType =
  /** `none` on the platform. */
  | 'NONE'
  /** `rejected` on the platform. */
  | 'REJECTED';

/** What a reached cap does to conversions. */
export type CakeCapBehavior =
  /** `1` on the platform. */
  | 'ADVERTISER_OFF'
  /** `4` on the platform. */
  | 'ADVERTISER_OFF_AFFILIATE_OFF'
  /** `3` on the platform. */
  | 'ADVERTISER_OFF_AFFILIATE_ON'
  /** `2` on the platform. */
  | 'ADVERTISER_ON_AFFILIATE_OFF'
  /** `5` on the platform. */
  | 'IGNORE'
  /** `0` on the platform. */
  | 'SYSTEM';

/** What to change. Left out is left alone, null empties, a value is set. */
export type CakeOfferChanges = {
  /** The advertiser's own terms. Null empties it. */
  advertiserExtendedTerms?: string | null | undefined;
  /** Affiliates may add creatives. Cannot be emptied. */
  allowAffiliatesToCreateCreatives?: boolean | null | undefined;
  /** Media types in which it may run; a change replaces them all. Null empties it. */
  allowedMediaTypeIds?: IdListChange | null | undefined;
  /** Hours until nobody has judged it. Null empties it. At least 1. At most 2147483647. */
  autoDispositionDelayHours?: number | null | undefined;
  /** What becomes of a conversion that nobody judges. Cannot be emptied. */
  autoDispositionType?: CakeAutoDispositionType | null | undefined;
  /** Days a click stays attributable. Cannot be emptied. At least 0. At most 32767. */
  clickCookieDays?: number | null | undefined;
  /** A click outweighs a later impression. Cannot be emptied. */
  clickTrumpsImpression?: boolean | null | undefined;
  /** What a redirect does to conversions. Cannot be emptied. */
  conversionBehaviorOnRedirect?: CakeCapBehavior | null | undefined;
  /** What a reached cap does to conversions. Cannot be emptied. */
  conversionCapBehavior?: CakeCapBehavior | null | undefined;
  /** Conversions count from listed addresses only. Cannot be emptied. */
  conversionsFromWhitelistOnly?: boolean | null | undefined;
  /** Domain of the tracking cookie. Null empties it. */
  cookieDomain?: string | null | undefined;
  /** Repeated clicks count each time. Cannot be emptied. */
  disableClickDeduplication?: boolean | null | undefined;
  /** A transaction id counts once. Cannot be emptied. */
  enableTransactionIdDeduplication?: boolean | null | undefined;
  /** A conversion may follow an impression without a click. Cannot be emptied. */
  enableViewThruConversions?: boolean | null | undefined;
  /** When the offer ends. Null empties it. */
  expirationDate?: string | null | undefined;
  /** The global pixel fires too. Cannot be emptied. */
  fireGlobalPixel?: boolean | null | undefined;
  /** The pixel fires for unpaid conversions too. Cannot be emptied. */
  firePixelOnNonPaidConversions?: boolean | null | undefined;
  /** Permitted senders of mail, one a line. Null empties it. */
  fromLines?: string | null | undefined;
  /** Hidden from the affiliate portal. Cannot be emptied. */
  hidden?: boolean | null | undefined;
  /** Days an impression stays attributable. Cannot be emptied. At least 0. At most 32767. */
  impressionCookieDays?: number | null | undefined;
  /** The last click is credited. Cannot be emptied. */
  lastTouch?: boolean | null | undefined;
  /** The default contract is hidden from the portal. Cannot be emptied. */
  offerContractHidden?: boolean | null | undefined;
  /** Name of the default contract. Cannot be emptied. */
  offerContractName?: string | null | undefined;
  /** Description for affiliates. Null empties it. */
  offerDescription?: string | null | undefined;
  /** Where a click lands, with its macros. Cannot be emptied. */
  offerLink?: string | null | undefined;
  /** Name shown to affiliates. Cannot be emptied. At most 200 characters. */
  offerName?: string | null | undefined;
  /** 1 Public, 2 Private, 3 Apply To Run, 4 Inactive. Cannot be emptied. At most 255. */
  offerStatusId?: string | null | undefined;
  /** Paid per conversion by the default contract: an amount or a percentage. Cannot be emptied. At least 0. */
  payoutAmount?: string | null | undefined;
  /** Tracking pixel of the offer. Null empties it. */
  pixelHtml?: string | null | undefined;
  /** Address told of each conversion. Null empties it. */
  postbackUrl?: string | null | undefined;
  /** Milliseconds to wait before telling it. Cannot be emptied. At least 0. At most 2147483647. */
  postbackUrlMsDelay?: number | null | undefined;
  /** Conversions are taken by postback only. Cannot be emptied. */
  postbacksOnly?: boolean | null | undefined;
  /** Where affiliates may look before they run it. Null empties it. */
  previewLink?: string | null | undefined;
  /** Received per conversion by the default contract: an amount or a percentage. Cannot be emptied. At least 0. */
  receivedAmount?: string | null | undefined;
  /** The received amount is a percentage. Cannot be emptied. */
  receivedPercentage?: boolean | null | undefined;
  /** Refused clicks end on a 404 page. Cannot be emptied. */
  redirect404?: boolean | null | undefined;
  /** Domain of the redirect. Null empties it. */
  redirectDomain?: string | null | undefined;
  /** The contract that takes clicks this offer refuses. Cannot be emptied. At most 2147483647. */
  redirectOfferContractId?: string | null | undefined;
  /** What affiliates must not do. Null empties it. */
  restrictions?: string | null | undefined;
  /** Seconds after which a visit is a new session. Cannot be emptied. At least 0. At most 2147483647. */
  sessionRegenerationSeconds?: number | null | undefined;
  /** How sessions are renewed. Cannot be emptied. At most 255. */
  sessionRegenerationTypeId?: string | null | undefined;
  /** Links are served by https. Cannot be emptied. */
  ssl?: boolean | null | undefined;
  /** Percent of conversions withheld from affiliates. Cannot be emptied. At least 0. At most 255. */
  staticSuppression?: number | null | undefined;
  /** Permitted subjects of mail, one a line. Null empties it. */
  subjectLines?: string | null | undefined;
  /** Names of its tags; a change replaces them all. Null empties it. At most 50 characters. */
  tags?: TextListChange | null | undefined;
  /** How to test the tracking. Null empties it. */
  testingInstructions?: string | null | undefined;
  /** Where a conversion ends. Null empties it. */
  thankyouLink?: string | null | undefined;
  /** Name shown instead of the offer name where the instance says so. Null empties it. At most 200 characters. */
  thirdPartyName?: string | null | undefined;
  /** Address from which CAKE fetches the thumbnail once. Cannot be emptied. */
  thumbnailFileImportUrl?: string | null | undefined;
  /** Search terms are kept from unknown search engines too. Cannot be emptied. */
  trackSearchTermsFromNonSupportedSearchEngines?: boolean | null | undefined;
  /** Where mail recipients leave the list. Null empties it. */
  unsubscribeLink?: string | null | undefined;
  /** The vertical it is listed under. Cannot be emptied. At most 32767. */
  verticalId?: string | null | undefined;
};

/** A stretch of time: a preset with its zone, or from one instant to another. */
export type DateRange = {
  /** The first instant, included. */
  from?: string | null | undefined;
  /** Days by name; needs `timeZone`. */
  preset?: RangePreset | null | undefined;
  /** IANA name of the zone in which the days of the preset begin, such as Europe/Madrid. */
  timeZone?: string | null | undefined;
  /** The instant at which it ends, excluded; the present when left out. */
  to?: string | null | undefined;
};

/** A kind of thing that platforms keep. */
export type EntityName =
  /** The advertisers of an account. */
  | 'ADVERTISER'
  /** The affiliates of an account. */
  | 'AFFILIATE'
  /** The campaigns of an account. */
  | 'CAMPAIGN'
  /** The clicks of an account. */
  | 'CLICK'
  /** The conversions of an account. */
  | 'CONVERSION'
  /** The creatives of an account. */
  | 'CREATIVE'
  /** The offers of an account. */
  | 'OFFER';

/** What went wrong, for programs. */
export type ErrorCode =
  /** An argument breaks its limits. */
  | 'BAD_USER_INPUT'
  /** The platform has no way to empty this field. */
  | 'CANNOT_CLEAR'
  /** The platform's language has no way to say this value. */
  | 'CANNOT_EXPRESS'
  /** The record is not as you expected; nothing was sent. */
  | 'CONFLICT'
  /** Your key does not allow it. */
  | 'FORBIDDEN'
  /** A defect of the gateway; its log says more. */
  | 'INTERNAL'
  /** A damaged cursor, or one of another filter. */
  | 'INVALID_CURSOR'
  /** Not an id of this API. */
  | 'INVALID_ID'
  /** The value breaks a limit of the field. */
  | 'INVALID_VALUE'
  /** The idempotency key was used for something else before. */
  | 'KEY_REUSED'
  /** The platform's answer is not what its manual says; tell the maintainers. */
  | 'MALFORMED'
  /** The platform accepted the write, and something is not as asked. */
  | 'NOT_APPLIED'
  /** The field can only be read. */
  | 'NOT_CHANGEABLE'
  /** Nothing has this id. */
  | 'NOT_FOUND'
  /** A write was sent and its answer was lost; look before repeating. */
  | 'OUTCOME_UNKNOWN'
  /** The platform was asked too often; wait. */
  | 'RATE_LIMITED'
  /** The platform understood and refused; correct the input. */
  | 'REJECTED'
  /** The field must be given. */
  | 'REQUIRED'
  /** More than can be asked for at once. */
  | 'TOO_MANY'
  /** The platform refused the account's credentials; fix the account. */
  | 'UNAUTHORIZED'
  /** No such account. */
  | 'UNKNOWN_ACCOUNT'
  /** There is no such field. */
  | 'UNKNOWN_FIELD'
  /** Nothing usable came back and nothing was changed; ask again. */
  | 'UNREACHABLE'
  /** The platform has no way to answer this; the message says what it can. */
  | 'UNSUPPORTED'
  /** The id of something else. */
  | 'WRONG_TYPE';

/** What became of one field of a write. */
export type FieldOutcome =
  /** Read back, and it is as asked. */
  | 'APPLIED'
  /** Read back, and it says the same in another form: `2` became `2.00000`, an address got its scheme. */
  | 'NORMALIZED'
  /** Read back, and it is not as asked, although the platform accepted it. */
  | 'NOT_APPLIED'
  /** Nothing was sent. */
  | 'PLANNED'
  /** Nothing at the platform shows it. */
  | 'UNVERIFIED';

/** How new an answer has to be. */
export type Freshness =
  /** From lists that are held for a short while and shared by all requests; `sources` tells their age. */
  | 'HELD'
  /** Asked of the platforms now. Costs their calls. */
  | 'LIVE';

/** How to change a list of ids: `set` replaces it, `add` and `remove` leave the rest as it is. */
export type IdListChange = {
  /** Items to add; those that are there already stay. */
  add?: Array<string> | null | undefined;
  /** Items to remove. */
  remove?: Array<string> | null | undefined;
  /** The whole list. */
  set?: Array<string> | null | undefined;
};

/** What to change. Left out is left alone, null empties, a value is set. */
export type KeitaroOfferChanges = {
  /** Where a click lands, with its macros, on later trackers. Cannot be emptied. */
  actionPayload?: string | null | undefined;
  /** What a click does; `http` opens the address in `actionPayload`. Cannot be emptied. */
  actionType?: string | null | undefined;
  /** The affiliate network that pays for it. Null empties it. */
  affiliateNetworkId?: string | null | undefined;
  /** The offer that takes clicks beyond the cap, on later trackers. Null empties it. */
  alternativeOfferId?: string | null | undefined;
  /** The files of a local offer, a zip. Cannot be emptied. */
  archive?: unknown;
  /** The daily cap holds, on later trackers. Cannot be emptied. */
  conversionCapEnabled?: boolean | null | undefined;
  /** IANA zone in which a day of the cap begins, on later trackers. Cannot be emptied. */
  conversionTimezone?: string | null | undefined;
  /** ISO 3166 codes of the countries it accepts. Null empties it. */
  country?: TextListChange | null | undefined;
  /** Conversions a day, on later trackers. Cannot be emptied. At least 0. */
  dailyCap?: number | null | undefined;
  /** The group it is filed under. Null empties it. */
  groupId?: string | null | undefined;
  /** Notes. Null empties it. */
  notes?: string | null | undefined;
  /** Name of the offer. Cannot be emptied. */
  offerName?: string | null | undefined;
  /** How the offer is shown, on later trackers. Cannot be emptied. */
  offerType?: KeitaroOfferType | null | undefined;
  /** The payout is taken from the postback. Cannot be emptied. */
  payoutAuto?: boolean | null | undefined;
  /** ISO 4217 code of the payout. Null empties it. At most 3 characters. */
  payoutCurrency?: string | null | undefined;
  /** What the payout is paid for. Null empties it. */
  payoutType?: KeitaroPayoutType | null | undefined;
  /** Upsells are added to the payout. Cannot be emptied. */
  payoutUpsell?: boolean | null | undefined;
  /** What we get per conversion. Cannot be emptied. */
  payoutValue?: string | null | undefined;
  /** Where a click lands, on trackers of 2017. Cannot be emptied. */
  url?: string | null | undefined;
};

/** How the offer is shown, on later trackers. */
export type KeitaroOfferType =
  /** `action` on the platform. */
  | 'ACTION'
  /** `external` on the platform. */
  | 'EXTERNAL'
  /** `local` on the platform. */
  | 'LOCAL'
  /** `preloaded` on the platform. */
  | 'PRELOADED'
  /** A word of the platform that no table knows. Cannot be written. */
  | 'UNKNOWN';

/** What the payout is paid for. */
export type KeitaroPayoutType =
  /** `CPA` on the platform. */
  | 'CPA'
  /** `CPC` on the platform. */
  | 'CPC'
  /** A word of the platform that no table knows. Cannot be written. */
  | 'UNKNOWN';

/** What to create. Left out is left to the platform. */
export type NewCakeOffer = {
  /** The advertiser's own terms. */
  advertiserExtendedTerms?: string | null | undefined;
  /** The advertiser who owns it. At most 2147483647. */
  advertiserId: string;
  /** Affiliates may add creatives. Left out, the platform is told `off`. */
  allowAffiliatesToCreateCreatives?: boolean | null | undefined;
  /** Media types in which it may run; a change replaces them all. */
  allowedMediaTypeIds?: Array<string> | null | undefined;
  /** Hours until nobody has judged it. At least 1. At most 2147483647. */
  autoDispositionDelayHours?: number | null | undefined;
  /** What becomes of a conversion that nobody judges. Left out, the platform is told `none`. */
  autoDispositionType?: CakeAutoDispositionType | null | undefined;
  /** Days a click stays attributable. Left out, the platform is told `30`. At least 0. At most 32767. */
  clickCookieDays?: number | null | undefined;
  /** A click outweighs a later impression. Left out, the platform is told `off`. */
  clickTrumpsImpression?: boolean | null | undefined;
  /** What a redirect does to conversions. Left out, the platform is told `0`. */
  conversionBehaviorOnRedirect?: CakeCapBehavior | null | undefined;
  /** What a reached cap does to conversions. Left out, the platform is told `0`. */
  conversionCapBehavior?: CakeCapBehavior | null | undefined;
  /** Conversions count from listed addresses only. Left out, the platform is told `off`. */
  conversionsFromWhitelistOnly?: boolean | null | undefined;
  /** Domain of the tracking cookie. */
  cookieDomain?: string | null | undefined;
  /** The currency, by the number this instance gave it. At most 255. */
  currencyId?: string | null | undefined;
  /** Repeated clicks count each time. Left out, the platform is told `off`. */
  disableClickDeduplication?: boolean | null | undefined;
  /** A transaction id counts once. Left out, the platform is told `off`. */
  enableTransactionIdDeduplication?: boolean | null | undefined;
  /** A conversion may follow an impression without a click. Left out, the platform is told `off`. */
  enableViewThruConversions?: boolean | null | undefined;
  /** When the offer ends. */
  expirationDate?: string | null | undefined;
  /** The global pixel fires too. Left out, the platform is told `on`. */
  fireGlobalPixel?: boolean | null | undefined;
  /** The pixel fires for unpaid conversions too. Left out, the platform is told `off`. */
  firePixelOnNonPaidConversions?: boolean | null | undefined;
  /** Permitted senders of mail, one a line. */
  fromLines?: string | null | undefined;
  /** Hidden from the affiliate portal. Left out, the platform is told `off`. */
  hidden?: boolean | null | undefined;
  /** Days an impression stays attributable. Left out, the platform is told `30`. At least 0. At most 32767. */
  impressionCookieDays?: number | null | undefined;
  /** The last click is credited. */
  lastTouch: boolean;
  /** The default contract is hidden from the portal. Left out, the platform is told `off`. */
  offerContractHidden?: boolean | null | undefined;
  /** Name of the default contract. */
  offerContractName?: string | null | undefined;
  /** Description for affiliates. */
  offerDescription?: string | null | undefined;
  /** Where a click lands, with its macros. */
  offerLink: string;
  /** Name shown to affiliates. At most 200 characters. */
  offerName: string;
  /** 1 Public, 2 Private, 3 Apply To Run, 4 Inactive. At most 255. */
  offerStatusId: string;
  /** 1 Hosted, 2 Host-n-Post, 3 3rd Party. At most 255. */
  offerTypeId: string;
  /** Paid per conversion by the default contract: an amount or a percentage. At least 0. */
  payoutAmount: string;
  /** Tracking pixel of the offer. */
  pixelHtml?: string | null | undefined;
  /** Address told of each conversion. */
  postbackUrl?: string | null | undefined;
  /** Milliseconds to wait before telling it. At least 0. At most 2147483647. */
  postbackUrlMsDelay?: number | null | undefined;
  /** Conversions are taken by postback only. Left out, the platform is told `off`. */
  postbacksOnly?: boolean | null | undefined;
  /** Where affiliates may look before they run it. */
  previewLink?: string | null | undefined;
  /** 1 CPA, 2 CPC, 3 CPM, 4 Fixed, 5 RevShare. At most 255. */
  priceFormatId: string;
  /** Received per conversion by the default contract: an amount or a percentage. At least 0. */
  receivedAmount: string;
  /** The received amount is a percentage. Left out, the platform is told `off`. */
  receivedPercentage?: boolean | null | undefined;
  /** Refused clicks end on a 404 page. Left out, the platform is told `off`. */
  redirect404?: boolean | null | undefined;
  /** Domain of the redirect. */
  redirectDomain?: string | null | undefined;
  /** The contract that takes clicks this offer refuses. At most 2147483647. */
  redirectOfferContractId?: string | null | undefined;
  /** What affiliates must not do. */
  restrictions?: string | null | undefined;
  /** Seconds after which a visit is a new session. At least 0. At most 2147483647. */
  sessionRegenerationSeconds?: number | null | undefined;
  /** How sessions are renewed. At most 255. */
  sessionRegenerationTypeId?: string | null | undefined;
  /** Links are served by https. Left out, the platform is told `on`. */
  ssl?: boolean | null | undefined;
  /** Percent of conversions withheld from affiliates. At least 0. At most 255. */
  staticSuppression?: number | null | undefined;
  /** Permitted subjects of mail, one a line. */
  subjectLines?: string | null | undefined;
  /** Names of its tags; a change replaces them all. At most 50 characters. */
  tags?: Array<string> | null | undefined;
  /** How to test the tracking. */
  testingInstructions?: string | null | undefined;
  /** Where a conversion ends. */
  thankyouLink?: string | null | undefined;
  /** Name shown instead of the offer name where the instance says so. At most 200 characters. */
  thirdPartyName?: string | null | undefined;
  /** Address from which CAKE fetches the thumbnail once. */
  thumbnailFileImportUrl?: string | null | undefined;
  /** Search terms are kept from unknown search engines too. Left out, the platform is told `off`. */
  trackSearchTermsFromNonSupportedSearchEngines?: boolean | null | undefined;
  /** Where mail recipients leave the list. */
  unsubscribeLink?: string | null | undefined;
  /** The vertical it is listed under. At most 32767. */
  verticalId: string;
};

/** What to create. Left out is left to the platform. */
export type NewKeitaroOffer = {
  /** Where a click lands, with its macros, on later trackers. */
  actionPayload?: string | null | undefined;
  /** What a click does; `http` opens the address in `actionPayload`. */
  actionType?: string | null | undefined;
  /** The affiliate network that pays for it. */
  affiliateNetworkId?: string | null | undefined;
  /** The offer that takes clicks beyond the cap, on later trackers. */
  alternativeOfferId?: string | null | undefined;
  /** The files of a local offer, a zip. */
  archive?: unknown;
  /** The daily cap holds, on later trackers. */
  conversionCapEnabled?: boolean | null | undefined;
  /** IANA zone in which a day of the cap begins, on later trackers. */
  conversionTimezone?: string | null | undefined;
  /** ISO 3166 codes of the countries it accepts. */
  country?: Array<string> | null | undefined;
  /** Conversions a day, on later trackers. At least 0. */
  dailyCap?: number | null | undefined;
  /** The group it is filed under. */
  groupId?: string | null | undefined;
  /** Notes. */
  notes?: string | null | undefined;
  /** Name of the offer. */
  offerName: string;
  /** How the offer is shown, on later trackers. */
  offerType?: KeitaroOfferType | null | undefined;
  /** The payout is taken from the postback. */
  payoutAuto?: boolean | null | undefined;
  /** ISO 4217 code of the payout. At most 3 characters. */
  payoutCurrency?: string | null | undefined;
  /** What the payout is paid for. */
  payoutType?: KeitaroPayoutType | null | undefined;
  /** Upsells are added to the payout. */
  payoutUpsell?: boolean | null | undefined;
  /** What we get per conversion. */
  payoutValue?: string | null | undefined;
  /** Where a click lands, on trackers of 2017. */
  url?: string | null | undefined;
};

/** Which offers; what is left out does not narrow. */
export type OfferFilter = {
  /** The offers of these accounts. */
  accounts?: Array<string> | null | undefined;
  /** Offers of one of these advertisers. */
  advertiserId?: Array<string> | null | undefined;
  /** These offers, by their ids. */
  ids?: Array<string> | null | undefined;
  /** The offers of accounts of these platforms. */
  platforms?: Array<PlatformName> | null | undefined;
  /** Of one of these statuses. */
  status?: Array<Status> | null | undefined;
  /** With this text in the name, in any letter case. */
  text?: string | null | undefined;
};

/** A platform by name. */
export type PlatformName =
  /** CAKE: run by a network; XML, a word for "unchanged" in every parameter, HTTP 200 on failure. */
  | 'CAKE'
  /** Keitaro: a tracker run by a media buyer; REST and JSON, a partial PUT, unknown keys dropped in silence. */
  | 'KEITARO'
  /** Offerit: an affiliate network's own installation; REST and JSON in many envelopes, no list of all offers. */
  | 'OFFERIT'
  /** TUNE (HasOffers): run by an affiliate network; a Target and a Method, HTTP 200 also on refusal, zones mixed in one record. */
  | 'TUNE';

/** A stretch of calendar days by name, in the zone given with it; it never reaches beyond the present. */
export type RangePreset =
  /** Today and the six days before. */
  | 'LAST_7_DAYS'
  /** Today and the 29 days before. */
  | 'LAST_30_DAYS'
  /** Today and the 89 days before. */
  | 'LAST_90_DAYS'
  /** The whole month before this one. */
  | 'LAST_MONTH'
  /** The whole week before this one, from Monday. */
  | 'LAST_WEEK'
  /** The month since its first, with today. */
  | 'THIS_MONTH'
  /** The week since Monday, with today. */
  | 'THIS_WEEK'
  /** The day that it is. */
  | 'TODAY'
  /** The day before. */
  | 'YESTERDAY';

/** Where rows came from. */
export type SourceMethod =
  /** From a list that is held for all requests. */
  | 'HELD'
  /** Asked of the platform for this request. */
  | 'LIVE';

/** How things stand, in words that all platforms share. */
export type Status =
  /** Running, or open to run. */
  | 'ACTIVE'
  /** Put away; kept for the record. */
  | 'ARCHIVED'
  /** Shut out. */
  | 'BLOCKED'
  /** Over, because its time was. */
  | 'EXPIRED'
  /** Switched off; can be switched on again. */
  | 'PAUSED'
  /** Waits for a decision. */
  | 'PENDING'
  /** Decided against. */
  | 'REJECTED'
  /** A native status that no table knows; `nativeStatus` shows it. */
  | 'UNKNOWN';

/** How to change a list of texts: `set` replaces it, `add` and `remove` leave the rest as it is. */
export type TextListChange = {
  /** Items to add; those that are there already stay. */
  add?: Array<string> | null | undefined;
  /** Items to remove. */
  remove?: Array<string> | null | undefined;
  /** The whole list. */
  set?: Array<string> | null | undefined;
};

export type OffersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OfferFilter | null | undefined;
  freshness?: Freshness | null | undefined;
}>;


export type OffersQuery = { offers: { edges: Array<{ cursor: string, node:
        | { clickCookieDays: number | null, hidden: boolean | null, id: string, name: string | null, status: Status, nativeStatus: string | null, platform: PlatformName, payout:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, revenue:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, account: { id: string, name: string } }
        | { payoutType: KeitaroPayoutType | null, affiliateNetworkId: string | null, id: string, name: string | null, status: Status, nativeStatus: string | null, platform: PlatformName, payout:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, revenue:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, account: { id: string, name: string } }
        | { id: string, name: string | null, status: Status, nativeStatus: string | null, platform: PlatformName, payout:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, revenue:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, account: { id: string, name: string } }
        | { id: string, name: string | null, status: Status, nativeStatus: string | null, platform: PlatformName, payout:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, revenue:
            | { amount: string, currency: string | null }
            | { amount: string | null, currency: string | null }
           | null, account: { id: string, name: string } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, failures: Array<{ code: ErrorCode, message: string, account: { id: string } }> } | null };

export type OffersWithAdvertisersQueryVariables = Exact<{
  first: number;
}>;


export type OffersWithAdvertisersQuery = { offers: { edges: Array<{ node:
        | { id: string, nativeId: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, nativeId: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, nativeId: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, nativeId: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
       }>, failures: Array<{ code: ErrorCode }> } | null };

export type OfferByIdQueryVariables = Exact<{
  id: string;
}>;


export type OfferByIdQuery = { offer:
    | { clickCookieDays: number | null, id: string, name: string | null, revision: string | null, offerContracts: Array<{ name: string | null, payout: { amount: string | null } | null }>, vertical: { id: string | null, name: string | null } | null }
    | { id: string, name: string | null, revision: string | null }
    | { id: string, name: string | null, revision: string | null }
    | { id: string, name: string | null, revision: string | null }
   | null };

export type NodesByIdQueryVariables = Exact<{
  id: string;
  ids: Array<string> | string;
}>;


export type NodesByIdQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'CakeAdvertiser', id: string }
    | { __typename: 'CakeAffiliate', id: string }
    | { __typename: 'CakeBlacklist', id: string }
    | { __typename: 'CakeBuyer', id: string }
    | { __typename: 'CakeBuyerContract', id: string }
    | { __typename: 'CakeCampaign', id: string }
    | { __typename: 'CakeClick', id: string }
    | { __typename: 'CakeContact', id: string }
    | { __typename: 'CakeConversion', id: string }
    | { __typename: 'CakeCreative', id: string }
    | { __typename: 'CakeOffer', id: string }
    | { __typename: 'KeitaroAdvertiser', id: string }
    | { __typename: 'KeitaroAffiliate', id: string }
    | { __typename: 'KeitaroCampaign', id: string }
    | { __typename: 'KeitaroClick', id: string }
    | { __typename: 'KeitaroConversion', id: string }
    | { __typename: 'KeitaroCreative', id: string }
    | { __typename: 'KeitaroGroup', id: string }
    | { __typename: 'KeitaroOffer', id: string }
    | { __typename: 'KeitaroStream', id: string }
    | { __typename: 'OfferitAffiliate', id: string }
    | { __typename: 'OfferitConversion', id: string }
    | { __typename: 'OfferitCreative', id: string }
    | { __typename: 'OfferitLandingPage', id: string }
    | { __typename: 'OfferitOffer', id: string }
    | { __typename: 'TuneAdvertiser', id: string }
    | { __typename: 'TuneAffiliate', id: string }
    | { __typename: 'TuneAffiliateUser', id: string }
    | { __typename: 'TuneCampaign', id: string }
    | { __typename: 'TuneClick', id: string }
    | { __typename: 'TuneConversion', id: string }
    | { __typename: 'TuneCreative', id: string }
    | { __typename: 'TuneGoal', id: string }
    | { __typename: 'TuneLandingPage', id: string }
    | { __typename: 'TuneOffer', id: string }
   | null, nodes: Array<
    | { __typename: 'Account', id: string }
    | { __typename: 'CakeAdvertiser', id: string }
    | { __typename: 'CakeAffiliate', id: string }
    | { __typename: 'CakeBlacklist', id: string }
    | { __typename: 'CakeBuyer', id: string }
    | { __typename: 'CakeBuyerContract', id: string }
    | { __typename: 'CakeCampaign', id: string }
    | { __typename: 'CakeClick', id: string }
    | { __typename: 'CakeContact', id: string }
    | { __typename: 'CakeConversion', id: string }
    | { __typename: 'CakeCreative', id: string }
    | { __typename: 'CakeOffer', id: string }
    | { __typename: 'KeitaroAdvertiser', id: string }
    | { __typename: 'KeitaroAffiliate', id: string }
    | { __typename: 'KeitaroCampaign', id: string }
    | { __typename: 'KeitaroClick', id: string }
    | { __typename: 'KeitaroConversion', id: string }
    | { __typename: 'KeitaroCreative', id: string }
    | { __typename: 'KeitaroGroup', id: string }
    | { __typename: 'KeitaroOffer', id: string }
    | { __typename: 'KeitaroStream', id: string }
    | { __typename: 'OfferitAffiliate', id: string }
    | { __typename: 'OfferitConversion', id: string }
    | { __typename: 'OfferitCreative', id: string }
    | { __typename: 'OfferitLandingPage', id: string }
    | { __typename: 'OfferitOffer', id: string }
    | { __typename: 'TuneAdvertiser', id: string }
    | { __typename: 'TuneAffiliate', id: string }
    | { __typename: 'TuneAffiliateUser', id: string }
    | { __typename: 'TuneCampaign', id: string }
    | { __typename: 'TuneClick', id: string }
    | { __typename: 'TuneConversion', id: string }
    | { __typename: 'TuneCreative', id: string }
    | { __typename: 'TuneGoal', id: string }
    | { __typename: 'TuneLandingPage', id: string }
    | { __typename: 'TuneOffer', id: string }
   | null> };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: Array<{ id: string, name: string, platform: PlatformName, timeZone: string, currency: string | null, capabilities: Array<{ entity: EntityName | null, type: string, list: boolean, get: boolean, create: boolean, change: boolean }> }>, platforms: Array<{ name: PlatformName, capabilities: Array<{ type: string, changeableFields: Array<string>, clearableFields: Array<string> }> }> };

export type ChangeCakeOfferMutationVariables = Exact<{
  id: string;
  changes: CakeOfferChanges;
  expected?: CakeOfferChanges | null | undefined;
  revision?: string | null | undefined;
  dryRun?: boolean | null | undefined;
  key?: string | null | undefined;
}>;


export type ChangeCakeOfferMutation = { cakeOfferUpdate:
    | { __typename: 'CakeOfferWrite', completed: Array<string>, dryRun: boolean, replayed: boolean, writeId: string | null, changes: Array<{ field: string, before: unknown, after: unknown, requested: unknown, outcome: FieldOutcome }>, collateral: Array<{ field: string }>, requests: Array<{ method: string, path: string, parameters: unknown }>, node: { id: string, name: string | null, clickCookieDays: number | null, revision: string | null } | null }
    | { __typename: 'Conflict', revision: string | null, message: string, code: ErrorCode, differences: Array<{ field: string, expected: unknown, present: unknown }> }
    | { __typename: 'InvalidChange', message: string, code: ErrorCode, field: string | null }
    | { __typename: 'InvalidInput', message: string, code: ErrorCode, field: string | null }
    | { __typename: 'Malformed', message: string, code: ErrorCode }
    | { __typename: 'NotApplied', message: string, code: ErrorCode, changes: Array<{ field: string, outcome: FieldOutcome }> }
    | { __typename: 'OutcomeUnknown', message: string, code: ErrorCode, accepted: boolean }
    | { __typename: 'RateLimited', message: string, code: ErrorCode }
    | { __typename: 'Rejected', message: string, code: ErrorCode, field: string | null, nativeMessage: string }
    | { __typename: 'Unauthorized', message: string, code: ErrorCode }
    | { __typename: 'Unreachable', message: string, code: ErrorCode }
    | { __typename: 'Unsupported', message: string, code: ErrorCode }
   | null };

export type ChangeKeitaroOfferMutationVariables = Exact<{
  id: string;
  changes: KeitaroOfferChanges;
}>;


export type ChangeKeitaroOfferMutation = { keitaroOfferUpdate:
    | { __typename: 'Conflict', message: string, code: ErrorCode }
    | { __typename: 'InvalidChange', message: string, code: ErrorCode, field: string | null }
    | { __typename: 'InvalidInput', message: string, code: ErrorCode }
    | { __typename: 'KeitaroOfferWrite', node: { id: string, name: string | null, notes: string | null, payoutValue: string | null } | null, changes: Array<{ field: string, before: unknown, after: unknown, outcome: FieldOutcome }> }
    | { __typename: 'Malformed', message: string, code: ErrorCode }
    | { __typename: 'NotApplied', message: string, code: ErrorCode }
    | { __typename: 'OutcomeUnknown', message: string, code: ErrorCode }
    | { __typename: 'RateLimited', message: string, code: ErrorCode }
    | { __typename: 'Rejected', message: string, code: ErrorCode }
    | { __typename: 'Unauthorized', message: string, code: ErrorCode }
    | { __typename: 'Unreachable', message: string, code: ErrorCode }
    | { __typename: 'Unsupported', message: string, code: ErrorCode }
   | null };

export type CreateCakeOfferMutationVariables = Exact<{
  account: string;
  values: NewCakeOffer;
  key?: string | null | undefined;
}>;


export type CreateCakeOfferMutation = { cakeOfferCreate:
    | { __typename: 'CakeOfferWrite', replayed: boolean, node: { id: string, name: string | null, status: Status, payout:
          | { amount: string, currency: string | null }
          | { amount: string | null, currency: string | null }
         | null } | null, changes: Array<{ field: string, outcome: FieldOutcome }> }
    | { __typename: 'Conflict', message: string, code: ErrorCode }
    | { __typename: 'InvalidChange', message: string, code: ErrorCode }
    | { __typename: 'InvalidInput', message: string, code: ErrorCode }
    | { __typename: 'Malformed', message: string, code: ErrorCode }
    | { __typename: 'NotApplied', message: string, code: ErrorCode }
    | { __typename: 'OutcomeUnknown', message: string, code: ErrorCode }
    | { __typename: 'RateLimited', message: string, code: ErrorCode }
    | { __typename: 'Rejected', message: string, code: ErrorCode }
    | { __typename: 'Unauthorized', message: string, code: ErrorCode }
    | { __typename: 'Unreachable', message: string, code: ErrorCode }
    | { __typename: 'Unsupported', message: string, code: ErrorCode }
   | null };

export type CreateKeitaroOfferMutationVariables = Exact<{
  account: string;
  values: NewKeitaroOffer;
  key?: string | null | undefined;
}>;


export type CreateKeitaroOfferMutation = { keitaroOfferCreate:
    | { __typename: 'Conflict', message: string, code: ErrorCode }
    | { __typename: 'InvalidChange', message: string, code: ErrorCode }
    | { __typename: 'InvalidInput', message: string, code: ErrorCode }
    | { __typename: 'KeitaroOfferWrite', replayed: boolean, node: { id: string, name: string | null, actionPayload: string | null, revenue:
          | { amount: string, currency: string | null }
          | { amount: string | null, currency: string | null }
         | null } | null }
    | { __typename: 'Malformed', message: string, code: ErrorCode }
    | { __typename: 'NotApplied', message: string, code: ErrorCode }
    | { __typename: 'OutcomeUnknown', message: string, code: ErrorCode }
    | { __typename: 'RateLimited', message: string, code: ErrorCode }
    | { __typename: 'Rejected', message: string, code: ErrorCode }
    | { __typename: 'Unauthorized', message: string, code: ErrorCode }
    | { __typename: 'Unreachable', message: string, code: ErrorCode }
    | { __typename: 'Unsupported', message: string, code: ErrorCode }
   | null };

export type JoinedConversionsQueryVariables = Exact<{
  first: number;
  range: DateRange;
}>;


export type JoinedConversionsQuery = { conversions: { edges: Array<{ node:
        | { id: string, platform: PlatformName, occurredAt: string, account: { id: string }, revenue: { amount: string, currency: string | null } | null, campaign:
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null, offer:
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null }
        | { id: string, platform: PlatformName, occurredAt: string, account: { id: string }, revenue: { amount: string, currency: string | null } | null, campaign:
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null, offer:
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null }
        | { id: string, platform: PlatformName, occurredAt: string, account: { id: string }, revenue: { amount: string, currency: string | null } | null, campaign:
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null, offer:
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null }
        | { id: string, platform: PlatformName, occurredAt: string, account: { id: string }, revenue: { amount: string, currency: string | null } | null, campaign:
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, affiliate:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null, offer:
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
            | { id: string, name: string | null, advertiser:
                | { id: string, name: string | null }
                | { id: string, name: string | null }
                | { id: string, name: string | null }
               | null }
           | null }
       }>, failures: Array<{ code: ErrorCode, message: string, account: { id: string } }>, sources: Array<{ method: SourceMethod, rows: number, account: { id: string } }> } | null };

export type DashboardQueryVariables = Exact<{
  account: string;
  text: string;
  from: string;
  to: string;
}>;


export type DashboardQuery = { offers: { edges: Array<{ node:
        | { name: string | null }
        | { name: string | null }
        | { name: string | null }
        | { name: string | null }
       }>, failures: Array<{ code: ErrorCode, message: string, retryAfter: number | null }> } | null, affiliates: { edges: Array<{ node:
        | { name: string | null }
        | { name: string | null }
        | { name: string | null }
        | { name: string | null }
       }>, failures: Array<{ code: ErrorCode, message: string, retryAfter: number | null }> } | null, conversions: { edges: Array<{ node:
        | { id: string, offer:
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
           | null, affiliate:
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
           | null }
        | { id: string, offer:
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
           | null, affiliate:
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
           | null }
        | { id: string, offer:
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
           | null, affiliate:
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
           | null }
        | { id: string, offer:
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
            | { name: string | null, advertiser:
                | { name: string | null }
                | { name: string | null }
                | { name: string | null }
               | null }
           | null, affiliate:
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
            | { name: string | null }
           | null }
       }>, failures: Array<{ code: ErrorCode, message: string, retryAfter: number | null }> } | null };

export type EverythingQueryVariables = Exact<{
  range: DateRange;
}>;


export type EverythingQuery = { offers: { edges: Array<{ node:
        | { id: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, advertiser:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
       }>, failures: Array<{ code: ErrorCode, account: { id: string } }>, sources: Array<{ rows: number, account: { id: string } }> } | null, campaigns: { edges: Array<{ node:
        | { id: string, account: { id: string }, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, affiliate:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
       }>, failures: Array<{ code: ErrorCode, account: { id: string } }>, sources: Array<{ rows: number, account: { id: string } }> } | null, affiliates: { edges: Array<{ node:
        | { id: string, account: { id: string } }
        | { id: string, account: { id: string } }
        | { id: string, account: { id: string } }
        | { id: string, account: { id: string } }
       }>, failures: Array<{ code: ErrorCode, account: { id: string } }>, sources: Array<{ rows: number, account: { id: string } }> } | null, conversions: { edges: Array<{ node:
        | { id: string, account: { id: string }, offer:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, offer:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, offer:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
        | { id: string, account: { id: string }, offer:
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
            | { id: string, name: string | null }
           | null }
       }>, failures: Array<{ code: ErrorCode, account: { id: string } }>, sources: Array<{ rows: number, account: { id: string } }> } | null };


export const OffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freshness"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Freshness"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freshness"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nativeStatus"}},{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clickCookieDays"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeitaroOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payoutType"}},{"kind":"Field","name":{"kind":"Name","value":"affiliateNetworkId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OffersQuery, OffersQueryVariables>;
export const OffersWithAdvertisersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffersWithAdvertisers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nativeId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OffersWithAdvertisersQuery, OffersWithAdvertisersQueryVariables>;
export const OfferByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clickCookieDays"}},{"kind":"Field","name":{"kind":"Name","value":"offerContracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vertical"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfferByIdQuery, OfferByIdQueryVariables>;
export const NodesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesByIdQuery, NodesByIdQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"get"}},{"kind":"Field","name":{"kind":"Name","value":"create"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"changeableFields"}},{"kind":"Field","name":{"kind":"Name","value":"clearableFields"}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const ChangeCakeOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCakeOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOfferChanges"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expected"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOfferChanges"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cakeOfferUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}},{"kind":"Argument","name":{"kind":"Name","value":"expected"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expected"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Write"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collateral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"writeId"}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOfferWrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clickCookieDays"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotApplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"nativeMessage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCakeOfferMutation, ChangeCakeOfferMutationVariables>;
export const ChangeKeitaroOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeKeitaroOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeitaroOfferChanges"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keitaroOfferUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeitaroOfferWrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"payoutValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeKeitaroOfferMutation, ChangeKeitaroOfferMutationVariables>;
export const CreateCakeOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCakeOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewCakeOffer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cakeOfferCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"Argument","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CakeOfferWrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCakeOfferMutation, CreateCakeOfferMutationVariables>;
export const CreateKeitaroOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateKeitaroOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewKeitaroOffer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keitaroOfferCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"Argument","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeitaroOfferWrite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actionPayload"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CreateKeitaroOfferMutation, CreateKeitaroOfferMutationVariables>;
export const JoinedConversionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JoinedConversions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affiliate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"advertiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<JoinedConversionsQuery, JoinedConversionsQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accounts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"account"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accounts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"account"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accounts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"account"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"range"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"advertiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const EverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Everything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"freshness"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<EverythingQuery, EverythingQueryVariables>;