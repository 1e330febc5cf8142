import { zeroTime } from '../network-clock.ts';
import type { TableName } from '../table-name.ts';
import type { Column } from './column.ts';
import {
  choiceColumn,
  countColumn,
  flagColumn,
  idColumn,
  plainTextColumn,
  referenceColumn,
  required,
  serverColumn,
  textColumn,
  timeColumn,
} from './column-kinds.ts';

/** The columns of the small models (hasoffers.md 2.10). */
export const smallColumns = {
  country: [
    { ...idColumn, initial: '0' },
    serverColumn('code', ''),
    serverColumn('name', ''),
    serverColumn('code3c', ''),
    serverColumn('regions', []),
  ],
  offerCategory: [
    idColumn,
    required(plainTextColumn('name')),
    choiceColumn('status', ['active', 'deleted'], 'active'),
    serverColumn('date_created', zeroTime),
    serverColumn('date_updated', zeroTime),
  ],
  /** The manual only names the model: its columns are invented after the category's. */
  offerGroup: [idColumn, required(plainTextColumn('name')), choiceColumn('status', ['active', 'deleted'], 'active')],
  /** Which columns a create may leave out is invented. */
  tag: [
    idColumn,
    plainTextColumn('attribute'),
    required(plainTextColumn('name')),
    flagColumn('user_created', '1'),
    flagColumn('pi_visible'),
    flagColumn('affiliate_applicable', '1'),
    flagColumn('offer_applicable', '1'),
    flagColumn('advertiser_applicable', '1'),
    flagColumn('active', '1'),
  ],
  affiliateOffer: [
    idColumn,
    required(referenceColumn('affiliate_id', 'affiliates')),
    required(referenceColumn('offer_id', 'offers')),
    choiceColumn('approval_status', ['approved', 'pending', 'rejected'], null),
    timeColumn('agreed_terms_and_conditions'),
    textColumn('approval_notes'),
    referenceColumn('hostname_id', 'hostnames'),
    serverColumn('_NETWORK_offer_id'),
  ],
  /** That `created` is in the network's zone, as with files, is INFERRED (hasoffers.md 1.10), as are the statuses. */
  offerUrl: [
    idColumn,
    required(referenceColumn('offer_id', 'offers')),
    required(plainTextColumn('name')),
    required(plainTextColumn('offer_url')),
    textColumn('preview_url'),
    choiceColumn('status', ['active', 'paused', 'deleted'], 'active'),
    serverColumn('created', zeroTime),
    serverColumn('modified', zeroTime),
    flagColumn('is_private'),
  ],
  /** The manual only names hostnames, tiers and browsers: their columns are invented. */
  hostname: [idColumn, required(plainTextColumn('domain')), choiceColumn('status', ['active', 'deleted'], 'active')],
  affiliateTier: [idColumn, required(plainTextColumn('name')), countColumn('level')],
  browser: [idColumn, required(plainTextColumn('display_name'))],
  /** The manual only names account managers: these columns are invented. */
  employee: [idColumn, textColumn('email'), textColumn('first_name'), textColumn('last_name')],
} satisfies Readonly<Record<string, readonly Column[]>>;

/** The columns of a row that only ties two others together. */
export function linkColumns(first: Tie, second: Tie): readonly Column[] {
  return [idColumn, referenceColumn(...first), referenceColumn(...second)];
}

type Tie = readonly [name: string, table: TableName];
