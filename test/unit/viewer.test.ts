import { describe, expect, it } from 'vitest';
import type { KeySettings } from '../../src/settings.ts';
import { viewerOf } from '../../src/viewer.ts';

const accounts = ['x', 'y', 'xy'];

function keyOf(scopes: readonly string[], narrowed: readonly string[] | null = null): KeySettings {
  return { name: 'reports', key: 'right-key', scopes, accounts: narrowed };
}

/** The accounts that a key may read, and those that it may write. */
function allowed(key: KeySettings): { read: readonly string[]; write: readonly string[] } {
  const viewer = viewerOf('Bearer right-key', [key]);
  if (!viewer) throw new Error('The key is not known.');
  return { read: accounts.filter(viewer.mayRead), write: accounts.filter(viewer.mayWrite) };
}

describe('a key', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['read:*'], ['x', 'y', 'xy'], []],
    [['read:x'], ['x'], []],
    [['read:x', 'read:y'], ['x', 'y'], []],
    [['write:x'], ['x'], ['x']],
    [['write:*'], ['x', 'y', 'xy'], ['x', 'y', 'xy']],
    [['read:*', 'write:y'], ['x', 'y', 'xy'], ['y']],
    [[], [], []],
  ])('with the scopes %j reads %j and writes %j', (scopes, read, write) => {
    expect(allowed(keyOf(scopes))).toEqual({ read, write });
  });

  it.each<[readonly string[], readonly string[], readonly string[], readonly string[]]>([
    [['write:*'], ['x'], ['x'], ['x']],
    [['read:*', 'write:y'], ['x', 'y'], ['x', 'y'], ['y']],
    [['write:x'], ['y'], [], []],
    [['write:*'], [], [], []],
  ])('with the scopes %j that sees only %j reads %j and writes %j', (scopes, narrowed, read, write) => {
    expect(allowed(keyOf(scopes, narrowed))).toEqual({ read, write });
  });

  it('is found among others, by all of its letters', () => {
    const keys = [keyOf(['read:x']), { ...keyOf(['read:y']), name: 'admin', key: 'right-key-2' }];
    expect(viewerOf('Bearer right-key', keys)?.name).toBe('reports');
    expect(viewerOf('bearer right-key-2', keys)?.name).toBe('admin');
  });

  it.each(['', 'right-ke', 'right-key ', 'RIGHT-KEY', 'reports', 'ключ'])('that is %j is nobody', (presented) => {
    expect(viewerOf(`Bearer ${presented}`, [keyOf(['read:*'])])).toBeNull();
  });

  it.each([null, '', 'right-key', 'Basic right-key'])('that is not presented as a bearer, %j, is nobody', (header) => {
    expect(viewerOf(header, [keyOf(['read:*'])])).toBeNull();
  });
});

it('everybody may do everything where no key is configured', () => {
  const everybody = viewerOf(null, []);
  expect(accounts.every((account) => everybody?.mayRead(account) && everybody.mayWrite(account))).toBe(true);
});
