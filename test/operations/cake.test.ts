import { cake } from '../../datasources/cake/index.ts';
import { cakeAccounting } from './cake-accounting.ts';
import { cakeApiKey } from './cake-api-key.ts';
import { cakeChangedConversions } from './cake-changed-conversions.ts';
import { cakeEdits } from './cake-edits.ts';
import { cakeExports } from './cake-exports.ts';
import { cakeListed } from './cake-listed.ts';
import { cakeLookups } from './cake-lookups.ts';
import { cakeReportLists } from './cake-report-lists.ts';
import { cakeReports } from './cake-reports.ts';
import { cakeSignup } from './cake-signup.ts';
import { cakeTerms } from './cake-terms.ts';
import { cakeTrack } from './cake-track.ts';
import { testOperations } from './operation-suite.ts';

const cases = [
  cakeApiKey,
  ...cakeLookups,
  // While no list is held yet.
  ...cakeExports,
  // Before anything is decided of leads and conversions, which reports then show.
  ...cakeReports,
  ...cakeReportLists,
  ...cakeChangedConversions,
  ...cakeListed,
  ...cakeAccounting,
  ...cakeEdits,
  ...cakeTrack,
  ...cakeTerms,
  ...cakeSignup,
];

testOperations(cake, 'cake-us', cases, { credentials: ({ username = '', password = '' }) => ({ username, password }) });
