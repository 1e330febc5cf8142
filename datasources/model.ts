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

interface CommonEntity {
  /** The platform's id, as text. */
  readonly nativeId: string;
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

export type CommonAdvertiser = CommonEntity;

export interface Common {
  readonly offer: CommonOffer;
  readonly advertiser: CommonAdvertiser;
}

export const entityNames = ['offer', 'advertiser'] as const;
export type EntityName = (typeof entityNames)[number];
