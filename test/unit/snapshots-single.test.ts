import { describe, expect, it } from 'vitest';
import { entitiesOf, fakeAccount, fakeSnapshots, rules } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

const account = fakeAccount(fakePlatform({ offer: offers() }));
const place = { account, entity: 'offer', key: '7' } as const;

describe.each([
  ['a remembered record', entitiesOf(account, [{ nativeId: '7' }])[0] ?? null],
  ['that there was no record', null],
])('%s', (_what, found) => {
  const remembering = () => {
    const { snapshots, time } = fakeSnapshots();
    snapshots.remember(place, found, time.now());
    return { snapshots, time, recall: () => snapshots.remembered(place) };
  };

  it('is known while it is fresh', () => {
    const { recall, time } = remembering();
    time.pass(rules.freshFor);
    expect(recall()).toBe(found);
    time.pass(1);
    expect(recall()).toBeUndefined();
  });

  it('is forgotten after a write, also where it was on its way then', () => {
    const { recall, snapshots, time } = remembering();
    time.pass(1);
    snapshots.forget(account, 'offer');
    expect(recall()).toBeUndefined();
    snapshots.remember(place, found, 0);
    expect(recall()).toBeUndefined();
    snapshots.remember(place, found, time.now());
    expect(recall()).toBe(found);
  });

  it('is not known for another credential of the account', () => {
    const { snapshots } = remembering();
    expect(snapshots.remembered({ ...place, account: { ...account, credential: 'another' } })).toBeUndefined();
  });
});
