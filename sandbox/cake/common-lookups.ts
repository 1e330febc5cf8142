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
  paymentTypes: new Map([
    [1, 'Check'],
    [2, 'Wire'],
    [3, 'ACH'],
    [4, 'PayPal'],
    [5, 'Credit Card'],
    [7, 'Payoneer'],
  ]),
  paymentSettings: new Map([
    [1, 'Pay affiliate in system default currency'],
    [2, "Pay affiliate in offer's currency"],
    [3, "Pay affiliate in affiliate's currency"],
  ]),
  /** The name of 13 was not recorded. */
  blacklistReasons: new Map([
    [4, 'On Hold'],
    [5, 'Pending Results From Scrub'],
    [6, 'Affiliate On Pause'],
    [7, 'Fraudulent Traffic'],
    [13, 'Brand Bidding'],
  ]),
  /** Only the first is recorded; the ids and names of the others are invented (cake.md 3.6). */
  blacklistTypes: new Map([
    [1, 'Global Redirect'],
    [2, 'Offer Redirect'],
    [3, '404 Redirect'],
  ]),
  capTypes: new Map([
    [1, 'Click'],
    [2, 'Conversion'],
  ]),
  /** An empty list was recorded. */
  departments: new Map<number, string>(),
  inactiveReasons: new Map([
    [1, 'No Traffic'],
    [20, 'Other'],
  ]),
  /** Invented: signup.asmx lists them, and nobody recorded that. */
  verticalCategories: new Map([
    [1, 'Lead Generation'],
    [2, 'Retail'],
    [3, 'Subscriptions'],
  ]),
  contactTypes: new Map([
    [2, 'Billing'],
    [3, 'Tech'],
  ]),
  campaignTypes: new Map([[1, 'Standard']]),
  /** Invented but for its name: Fallback, the default, has no id (cake.md 2.2). */
  linkDisplayTypes: new Map([
    [1, 'Offer Domain'],
    [2, 'Affiliate Domain'],
  ]),
  /** Only None is recorded with its id. */
  hashTypes: new Map([
    [0, 'None'],
    [1, 'MD5'],
    [2, 'SHA1'],
  ]),
  creativeTypes: new Map([
    [1, 'Link'],
    [2, 'Email'],
    [3, 'Image'],
    [4, 'Flash'],
    [5, 'Text'],
    [6, 'HTML'],
    [7, 'Video'],
  ]),
  creativeStatuses: new Map([
    [1, 'Active'],
    [2, 'Inactive'],
    [3, 'Hidden'],
  ]),
  dispositionTypes: new Map([
    [1, 'Pending'],
    [2, 'Rejected'],
    [3, 'Approved'],
    [4, 'Returned'],
  ]),
} as const;
