import type { ConversionStatus, Price, Status } from './model.ts';
import type { AccountFacts } from './platform.ts';
import type { AnyRecord } from './spec/field.ts';

/** What most things that people keep have in common when they are changed. */
interface SharedKeptChanges {
  readonly name: string;
  readonly status: Status;
  readonly notes: string;
}

/** The fields that can be changed by one name on every platform that has them. */
export interface SharedChanges {
  readonly offer: SharedKeptChanges & {
    /** What we pay the affiliate per conversion. */
    readonly payout: Price;
    /** What the advertiser pays us per conversion. */
    readonly revenue: Price;
    /** Where a click lands. */
    readonly url: string;
    readonly previewUrl: string;
    readonly description: string;
    /** Instant at which it ends. */
    readonly expiresAt: string;
  };
  readonly campaign: SharedKeptChanges & {
    readonly payout: Price;
    readonly expiresAt: string;
  };
  readonly affiliate: SharedKeptChanges & { readonly website: string };
  readonly advertiser: SharedKeptChanges & { readonly website: string };
  readonly conversion: {
    readonly status: ConversionStatus;
    readonly payout: Price;
    readonly revenue: Price;
    /** Added to the notes of the conversion. */
    readonly note: string;
  };
}

/** The shared fields that are prices. */
export const sharedPrices = ['payout', 'revenue'] as const;

export type SharedName = keyof SharedChanges;

/** A shared change in the platform's own fields, or by one of its actions that take no arguments. */
export interface NativeChange {
  readonly changes?: AnyRecord;
  readonly action?: string;
  /** It adds to what is there: said twice it is done twice. */
  readonly relative?: true;
}

/** The row that is the same thing, or how a value becomes changes. Throws `InvalidChange` for what the platform lacks. */
export type SharedField<Value> =
  | string
  | ((value: Value | null, present: AnyRecord, account: AccountFacts) => NativeChange);

/** How one entity of one platform says the shared fields; one that is missing it does not have. */
export type SharedFields<Name> = Name extends SharedName
  ? { readonly [Field in keyof SharedChanges[Name]]?: SharedField<SharedChanges[Name][Field]> }
  : never;
