import { expect, it } from 'vitest';
import { entityTypes, toEntity } from '../../resolvers/entity.ts';
import { fakeAccount } from './fake-context.ts';
import { clicks, fakePlatform, offers } from './fake-platform.ts';

const account = fakeAccount(fakePlatform({ offer: offers(), click: clicks() }));

it('the types of the graph are the entities of each platform under its label', () => {
  const other = fakePlatform({ offer: offers() }, 'other');
  expect(entityTypes([account.platform, other]).map(({ type }) => type)).toEqual([
    'FakeOffer',
    'FakeClick',
    'OtherOffer',
  ]);
});

it('the key of an event holds its time', () => {
  const watch = { log: () => undefined, unknownStatuses: new Map() };
  const click = toEntity(watch, account, 'click', { nativeId: '7', occurredAt: '1970-01-01T00:00:05Z' });
  expect(click).toMatchObject({ key: '5000~7', nativeId: '7', platform: 'FAKE' });
});

it('a native status that no table knows is counted, and logged the first time', () => {
  const logged: string[] = [];
  const watch = {
    log: ({ message }: { readonly message: string }) => logged.push(message),
    unknownStatuses: new Map(),
  };
  const strange = { nativeId: '7', status: 'UNKNOWN', nativeStatus: 'frozen' };
  for (const _ of [1, 2, 3]) toEntity(watch, account, 'offer', strange);
  expect(watch.unknownStatuses).toEqual(new Map([['FakeOffer frozen', 3]]));
  expect(logged).toEqual(['A native status that no table knows: FakeOffer frozen.']);
});
