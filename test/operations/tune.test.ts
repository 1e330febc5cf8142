import { tune } from '../../datasources/tune/index.ts';
import { testOperations } from './operation-suite.ts';
import { tuneAccounts } from './tune-accounts.ts';
import { tuneApprovals } from './tune-approvals.ts';
import { tuneCreations } from './tune-creations.ts';
import { tuneEntityWrites } from './tune-entity-writes.ts';
import { tuneFieldChanges } from './tune-field-changes.ts';
import { tuneFindBeside } from './tune-find-beside.ts';
import { tuneFindLists } from './tune-find-lists.ts';
import { tuneFindModels } from './tune-find-models.ts';
import { tuneFindPages } from './tune-find-pages.ts';
import { tuneFindThrough } from './tune-find-through.ts';
import { tuneFindWhere } from './tune-find-where.ts';
import { tuneNetwork } from './tune-network.ts';
import { tuneOfferParts } from './tune-offer-parts.ts';
import { tuneOfferTerms } from './tune-offer-terms.ts';
import { tuneRawLogs } from './tune-raw-logs.ts';
import { tuneReports } from './tune-reports.ts';
import { tuneTags } from './tune-tags.ts';

const cases = [
  // While no list is held yet.
  ...tuneFindThrough,
  ...tuneFindModels,
  ...tuneFindWhere,
  ...tuneFindLists,
  ...tuneFindPages,
  ...tuneFindBeside,
  ...tuneReports,
  ...tuneRawLogs,
  ...tuneTags,
  ...tuneApprovals,
  ...tuneOfferTerms,
  ...tuneOfferParts,
  ...tuneNetwork,
  ...tuneAccounts,
  ...tuneFieldChanges,
  ...tuneCreations,
  ...tuneEntityWrites,
];

testOperations(tune, 'tune', cases);
