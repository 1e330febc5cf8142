import { expect, it } from 'vitest';
import { mayWriteTo } from '../../resolvers/writes/write-target.ts';
import { writableWorld } from './writable-world.ts';

it('a viewer may write only where its key says, and what it may not see is refused as what is not there', () => {
  const { request, id } = writableWorld();
  const as = (mayRead: boolean, mayWrite: boolean) =>
    request({ viewer: { name: 'someone', mayRead: () => mayRead, mayWrite: () => mayWrite, mayCall: () => false } });
  for (const target of ['one', id]) {
    expect(mayWriteTo([target], as(true, true))).toBe(true);
    expect(mayWriteTo([target], as(true, false))).toBe(false);
    expect(mayWriteTo([target], as(false, false))).toBe(true);
  }
  expect(mayWriteTo(['no id'], as(true, false))).toBe(true);
});
