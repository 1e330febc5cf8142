/** What the same entity has in common on every platform; the native rest stays in the platform's own record. */

export const statuses = [
  'ACTIVE',
  'PAUSED',
  'PENDING',
  'EXPIRED',
  'REJECTED',
  'BLOCKED',
  'ARCHIVED',
  'UNKNOWN',
] as const;
/** `UNKNOWN` is a native value that no table knows: shown, never dropped. */
export type Status = (typeof statuses)[number];

export const conversionStatuses = ['APPROVED', 'PENDING', 'REJECTED', 'REVERSED', 'UNKNOWN'] as const;
/** What became of a conversion; `REVERSED` took back money that had been booked. */
export type ConversionStatus = (typeof conversionStatuses)[number];

/** Decimal text, and an ISO 4217 code where the record or the account says one; a currency is never guessed. */
export interface Money {
  readonly amount: string;
  readonly currency: string | null;
}

/** A share of a sale: 7.5 means 7.5 %. */
export interface Percentage {
  readonly percent: string;
}

export type Price = Money | Percentage;

/** What even a record that only one platform has is known by. */
export interface CommonRecord {
  /** The platform's id, as text. */
  readonly nativeId: string;
}

/** What somebody at the platform keeps: there are thousands at most, they have names, and they change. */
interface CommonEntity extends CommonRecord {
  readonly name: string | null;
  readonly status: Status;
  /** The platform's own word or number for the status. */
  readonly nativeStatus: string | null;
  /** Instants, ISO 8601 with offset. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export interface CommonOffer extends CommonEntity {
  /** What we pay the affiliate per conversion. */
  readonly payout: Price | null;
  /** What the advertiser pays us per conversion. */
  readonly revenue: Price | null;
  /** The platform's id of the advertiser. */
  readonly advertiserNativeId: string | null;
}

/** The agreement under which traffic runs. */
export interface CommonCampaign extends CommonEntity {
  /** Null also where a campaign has several offers. */
  readonly offerNativeId: string | null;
  readonly affiliateNativeId: string | null;
  /** What we pay under it, where it differs from the offer's or says so itself. */
  readonly payout: Price | null;
}

export type CommonAffiliate = CommonEntity;

export type CommonAdvertiser = CommonEntity;

export interface CommonCreative extends CommonEntity {
  readonly offerNativeId: string | null;
  /** The platform's own word for what it is: a banner, a text, a landing page. */
  readonly nativeType: string | null;
  /** Where it can be seen, or where it leads. */
  readonly url: string | null;
}

/** What happened once: there may be millions, they come by time, and hardly ever change. */
interface CommonEvent extends CommonRecord {
  /** Instant, ISO 8601 with offset. */
  readonly occurredAt: string;
  readonly offerNativeId: string | null;
  readonly campaignNativeId: string | null;
  readonly affiliateNativeId: string | null;
  readonly advertiserNativeId: string | null;
  /** Or its key, where the platform finds it only within something. */
  readonly creativeNativeId: string | null;
  /** ISO 3166 code, two letters; null where unknown. */
  readonly country: string | null;
  /** The affiliate's own marks, in the platform's order; trailing empty ones left out. */
  readonly subIds: readonly string[];
}

export interface CommonConversion extends CommonEvent {
  readonly status: ConversionStatus;
  readonly nativeStatus: string | null;
  /** What the advertiser pays us for it. */
  readonly revenue: Money | null;
  /** What we pay the affiliate for it. */
  readonly payout: Money | null;
  readonly transactionId: string | null;
  /** The click it came from, and when that was, which most platforms need to find it again. */
  readonly clickNativeId: string | null;
  readonly clickedAt: string | null;
}

export type CommonClick = CommonEvent;

export interface Common {
  readonly offer: CommonOffer;
  readonly campaign: CommonCampaign;
  readonly affiliate: CommonAffiliate;
  readonly advertiser: CommonAdvertiser;
  readonly creative: CommonCreative;
  readonly conversion: CommonConversion;
  readonly click: CommonClick;
  readonly [own: OwnName]: CommonRecord;
}

/** What only one platform has, marked so that its name never meets one that all share: `own contact`. */
export type OwnName = `own ${string}`;

/** Lists that are small next to logs. */
export const keptNames = ['offer', 'campaign', 'affiliate', 'advertiser', 'creative'] as const;
export type KeptName = (typeof keptNames)[number];

/** Logs, which are read by stretches of time. */
export const eventNames = ['conversion', 'click'] as const;
export type EventName = (typeof eventNames)[number];

export const entityNames = [...keptNames, ...eventNames] as const;
export type EntityName = (typeof entityNames)[number];

export type AnyName = EntityName | OwnName;
