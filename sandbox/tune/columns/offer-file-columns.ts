import { zeroTime } from '../network-clock.ts';
import type { Column } from './column.ts';
import {
  choiceColumn,
  flagColumn,
  idColumn,
  plainTextColumn,
  referenceColumn,
  required,
  serverColumn,
  textColumn,
  timeColumn,
} from './column-kinds.ts';

const fileTypes = [
  'file',
  'image banner',
  'flash banner',
  'email creative',
  'offer thumbnail',
  'text ad',
  'html ad',
  'xml feed',
  'hidden',
];

/** The 19 columns of an offer file and the one that came later (hasoffers.md 2.9); the type of one made without is INFERRED. */
export const offerFileColumns: readonly Column[] = [
  idColumn,
  required(referenceColumn('offer_id', 'offers')),
  required(plainTextColumn('display')),
  plainTextColumn('filename'),
  choiceColumn('type', fileTypes, 'file'),
  { ...serverColumn('size', '0'), numeric: true },
  // Measured: what is sent for them is overridden.
  { ...serverColumn('width'), numeric: true },
  { ...serverColumn('height'), numeric: true },
  choiceColumn('status', ['active', 'pending', 'deleted'], 'active'),
  textColumn('code'),
  textColumn('flash_vars'),
  choiceColumn('interface', ['network', 'affiliate', 'advertiser'], 'network'),
  referenceColumn('account_id'),
  flagColumn('is_private'),
  serverColumn('created', zeroTime),
  serverColumn('modified', zeroTime),
  serverColumn('url'),
  serverColumn('preview_uri'),
  serverColumn('thumbnail'),
  timeColumn('expiration_date'),
];
