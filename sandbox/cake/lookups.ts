/** One currency of an instance; ids differ between instances. */
export interface Currency {
  readonly currency_symbol: string;
  readonly currency_name: string;
  readonly currency_abbr: string;
}

export type Names = ReadonlyMap<number, string>;

/** The id tables of an instance. */
export interface Lookups {
  readonly accountStatuses: Names;
  readonly affiliateTiers: Names;
  readonly billingCycles: Names;
  readonly capIntervals: Names;
  readonly mediaTypes: Names;
  readonly offerStatuses: Names;
  readonly offerTypes: Names;
  readonly priceFormats: Names;
  readonly sessionRegenerationTypes: Names;
  readonly currencies: ReadonlyMap<number, Currency>;
  /** Names by ISO code. */
  readonly countries: ReadonlyMap<string, string>;
  readonly accountManagers: Names;
  readonly verticals: Names;
  /** Grows when an offer is given a tag by a new name. */
  readonly tags: Map<number, string>;
}

/** The tables which are the same on every instance, with the ids recorded in cake.md 3.1. */
export const commonLookups = {
  accountStatuses: new Map([
    [1, 'Active'],
    [2, 'Inactive'],
    [3, 'Pending'],
  ]),
  affiliateTiers: new Map([
    [1, 'Tier 1'],
    [2, 'Premium1'],
    [3, 'Premium2'],
  ]),
  billingCycles: new Map([
    [1, 'Weekly'],
    [2, 'Bi-Monthly'],
    [3, 'Monthly'],
  ]),
  capIntervals: new Map([
    [1, 'Daily'],
    [2, 'Weekly'],
    [3, 'Monthly'],
    [4, 'Custom'],
  ]),
  mediaTypes: new Map([
    [15, 'Adware'],
    [7, 'Banner'],
    [8, 'Contextual'],
    [6, 'Co-Reg'],
    [3, 'Email'],
    [12, 'Incentivized'],
    [17, 'Linkout'],
    [2, 'Network'],
    [13, 'Other'],
    [1, 'Post'],
    [4, 'PPC'],
    [9, 'Radio'],
    [5, 'SEO'],
    [16, 'Social Media'],
    [10, 'TV'],
    [11, 'Upsell'],
    [24, 'Youtube'],
  ]),
  offerStatuses: new Map([
    [3, 'Apply To Run'],
    [4, 'Inactive'],
    [2, 'Private'],
    [1, 'Public'],
  ]),
  offerTypes: new Map([
    [3, '3rd Party'],
    [2, 'Host-n-Post'],
    [1, 'Hosted'],
  ]),
  priceFormats: new Map([
    [1, 'CPA'],
    [2, 'CPC'],
    [3, 'CPM'],
    [4, 'Fixed'],
    [5, 'RevShare'],
  ]),
  /** Invented: the manual names the table and not its rows. */
  sessionRegenerationTypes: new Map([
    [1, 'First Click'],
    [2, 'Last Click'],
  ]),
} as const;

/** RevShare: the price format whose payout is a percentage. Invented, since ADDEDIT has no switch for payouts. */
export const revShareId = 5;

/** The cap interval of exports only (cake.md 3.1). */
export const noCapInterval = { id: 0, name: 'None' };
