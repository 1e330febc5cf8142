import { example } from '../../datasources/_example/index.ts';
import { testPlatform } from './suite.ts';

// The specimen is invented, and so are its values: nobody else works there and no name was hostile.
const peculiar = {
  standsStill: true,
  lacks: [
    'Chinese',
    'Cyrillic',
    'a control character',
    'a text that looks like a number',
    'a zero character',
    'an emoji',
  ],
} as const;

testPlatform('The specimen', {
  platform: example,
  account: { platform: 'example' },
  entities: {
    offer: { collection: 'offers', ...peculiar },
    advertiser: { collection: 'advertisers', ...peculiar },
  },
  writes: {
    offer: {
      collection: 'offers',
      refused: { changes: { offerName: '' }, field: 'offerName', words: 'must not be empty', text: 'offerName' },
      atLeast: 17,
    },
  },
  // Records are fetched several at once.
  unusedAddresses: ['GET /v1/offers/{id}'],
});
