import { offerit } from '../../datasources/offerit/index.ts';
import { offeritLinks } from './offerit-links.ts';
import { offeritLookups } from './offerit-lookups.ts';
import { offeritOfferWrites } from './offerit-offer-writes.ts';
import { offeritProfitLoss } from './offerit-profit-loss.ts';
import { offeritReads } from './offerit-reads.ts';
import { offeritRecordWrites } from './offerit-record-writes.ts';
import { offeritUnreadWrites } from './offerit-unread-writes.ts';
import { testOperations } from './operation-suite.ts';

testOperations(offerit, 'offerit', [
  ...offeritLookups,
  ...offeritLinks,
  ...offeritProfitLoss,
  ...offeritReads,
  ...offeritOfferWrites,
  ...offeritRecordWrites,
  ...offeritUnreadWrites,
]);
