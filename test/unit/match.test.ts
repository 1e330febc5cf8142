import { expect, it } from 'vitest';
import type { Filter } from '../../datasources/query.ts';
import { toEntity } from '../../resolvers/entity.ts';
import { matcher } from '../../resolvers/match.ts';
import { entitiesOf, fakeAccount } from './fake-context.ts';
import { creatives, fakePlatform, offers } from './fake-platform.ts';

const account = fakeAccount(fakePlatform({ offer: offers(), creative: creatives() }));
const offer = { nativeId: '7', name: 'Café Straße', status: 'PAUSED', advertiserNativeId: '3' };
const passes = (filter: Filter, change = {}) => entitiesOf(account, [{ ...offer, ...change }]).some(matcher(filter));

it.each<Filter>([
  {},
  { ids: ['6', '7'] },
  { status: ['ACTIVE', 'PAUSED'] },
  { advertiserId: ['3'] },
  { text: 'CAFÉ' },
  { text: 'cafe\u0301' },
  { text: 'ｃａｆé' },
  { text: 'é s' },
  { ids: ['7'], status: ['PAUSED'], text: 'stra' },
])('an offer passes %j', (filter) => {
  expect(passes(filter)).toBe(true);
});

it.each<Filter>([
  { ids: [] },
  { ids: ['07'] },
  { status: ['ACTIVE'] },
  { advertiserId: ['4'] },
  { text: 'cafe' },
  { ids: ['7'], status: ['ACTIVE'] },
  // Offers have no such field, so none of them can match.
  { offerId: ['7'] },
  { affiliateId: ['7'] },
  { type: ['banner'] },
  { campaignId: ['7'] },
])('an offer does not pass %j', (filter) => {
  expect(passes(filter)).toBe(false);
});

it('a letter of another script is found in any case, by its other form', () => {
  expect(passes({ text: 'ЖЁ' }, { name: 'жёлтый' })).toBe(true);
  expect(passes({ text: 'ΣΑΣ' }, { name: 'σασ' })).toBe(true);
});

it('what has no name contains no text', () => {
  expect(passes({ text: 'null' }, { name: null })).toBe(false);
});

it('what is missing is none of the values', () => {
  expect(passes({ advertiserId: ['null', ''] }, { advertiserNativeId: null })).toBe(false);
});

it('a creative passes by its type and by its offer', () => {
  const watch = { log: () => undefined, unknownStatuses: new Map() };
  const creative = toEntity(watch, account, 'creative', { nativeId: '1', nativeType: 'banner', offerNativeId: '7' });
  expect(matcher({ type: ['banner'], offerId: ['7'] })(creative)).toBe(true);
  expect(matcher({ type: ['text'] })(creative)).toBe(false);
});
