import { cake } from '../../datasources/cake/index.ts';
import { cakeApiKey } from './cake-api-key.ts';
import { cakeEdits } from './cake-edits.ts';
import { cakeExports } from './cake-exports.ts';
import { cakeLookups } from './cake-lookups.ts';
import { cakeTrack } from './cake-track.ts';
import { testOperations } from './operation-suite.ts';

testOperations(cake, 'cake-us', [cakeApiKey, ...cakeLookups, ...cakeExports, ...cakeEdits, ...cakeTrack], {
  credentials: ({ username = '', password = '' }) => ({ username, password }),
});
