/** One tracked click or impression, as the reports count it and the raw logs print it. */
export interface Touch {
  readonly kind: 'clicks' | 'impressions';
  readonly transactionId: string;
  /** Unix seconds. */
  readonly seconds: number;
  /** The same moment in the network's zone. */
  readonly datetime: string;
  readonly offerId: string;
  readonly affiliateId: string;
  readonly advertiserId: string;
  readonly source: string;
  /** The first of the five subs (hasoffers.md 5). */
  readonly affiliateInfo: string;
  readonly countryCode: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly browserId: string;
  readonly isUnique: boolean;
}
