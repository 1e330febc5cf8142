import type { commonLookups } from './common-lookups.ts';

/** One currency of an instance; ids differ between instances. */
export interface Currency {
  readonly currency_symbol: string;
  readonly currency_name: string;
  readonly currency_abbr: string;
}

export type Names = ReadonlyMap<number, string>;

/** The id tables which are the same on every instance. */
type CommonLookups = Readonly<Record<keyof typeof commonLookups, Names>>;

/** The id tables of an instance. */
export interface Lookups extends CommonLookups {
  readonly currencies: ReadonlyMap<number, Currency>;
  /** Names by ISO code. */
  readonly countries: ReadonlyMap<string, string>;
  readonly accountManagers: Names;
  /** Grows, and changes, by ADDEDIT Vertical. */
  readonly verticals: Map<number, string>;
  /** Grows when a call gives a tag by a new name. */
  readonly tags: Map<number, string>;
}

/** RevShare: the price format whose payout is a percentage. Invented, since ADDEDIT has no switch for payouts. */
export const revShareId = 5;

/** The cap interval of exports only (cake.md 3.1). */
export const noCapInterval = { id: 0, name: 'None' };
