import { example } from '../../datasources/_example/index.ts';
import { testPlatform } from './suite.ts';

testPlatform('The specimen', {
  platform: example,
  account: { platform: 'example' },
  refused: { changes: { offerName: '' }, field: 'offerName', words: 'must not be empty' },
  atLeast: 17,
  // Records are fetched several at once.
  unusedAddresses: ['GET /v1/offers/{id}'],
});
