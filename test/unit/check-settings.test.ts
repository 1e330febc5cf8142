import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/check-settings.ts';
import { InvalidSettings } from '../../src/settings.ts';

const environment = { CAKE_KEY: 'planted-cake-secret', CALLER_KEY: 'planted-caller-secret', EMPTY: '' };
const account = {
  id: 'cake-us',
  platform: 'cake',
  url: 'https://acme.example/',
  credentials: { apiKey: { env: 'CAKE_KEY' } },
  timeZone: 'America/New_York',
};
const key = { name: 'reports', key: { env: 'CALLER_KEY' }, scopes: ['read:*'] };
const user = { username: { env: 'CAKE_KEY' }, password: { env: 'CALLER_KEY' } };
const content = { accounts: [account], keys: [key] };

const withAccount = (changes: object) => ({ ...content, accounts: [{ ...account, ...changes }] });
const withCredentials = (credentials: object, platform = 'cake') => withAccount({ platform, credentials });
const withKey = (changes: object) => ({ ...content, keys: [{ ...key, ...changes }] });

function faultsOf(given: unknown): readonly string[] {
  try {
    checkSettings(given, 'my.yaml', environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.faults;
    throw error;
  }
  throw new Error('No fault was found.');
}

describe('a right configuration', () => {
  it('becomes settings with its secrets and defaults in place, times in milliseconds', () => {
    expect(checkSettings(content, 'my.yaml', environment)).toEqual({
      platforms: ['cake', 'keitaro', 'offerit', 'tune'],
      accounts: [
        {
          id: 'cake-us',
          name: 'cake-us',
          platform: 'cake',
          url: 'https://acme.example',
          credentials: { apiKey: 'planted-cake-secret' },
          timeZone: 'America/New_York',
          currency: null,
          timeout: 30_000,
          concurrency: 4,
          rate: null,
        },
      ],
      keys: [{ name: 'reports', key: 'planted-caller-secret', scopes: ['read:*'], accounts: null }],
      deadline: 60_000,
      retry: { retries: 2, minimumWait: 250, maximumWait: 5_000 },
      lists: { freshFor: 60_000, keepFor: 86_400_000, mostRecords: 200_000, mostRecordsInAll: 1_000_000 },
      store: 'tributary.sqlite',
      showCost: false,
    });
  });

  it('has what it says in place of the defaults', () => {
    const rate = { calls: 100, seconds: 0.5 };
    const said = { name: 'Acme', currency: 'EUR', credentials: user, timeout: 1.5, concurrency: 9, rate };
    const credentials = { username: 'planted-cake-secret', password: 'planted-caller-secret' };
    const narrowed = { scopes: ['write:cake-us'], accounts: ['cake-us'] };
    const given = {
      ...withAccount(said),
      keys: [{ ...key, ...narrowed }],
      platforms: ['cake'],
      deadline: 5,
      retries: 0,
      lists: { freshFor: 5 },
      store: 'writes.sqlite',
    };
    expect(checkSettings(given, 'my.yaml', environment)).toMatchObject({
      accounts: [{ ...said, timeout: 1500, credentials }],
      keys: [narrowed],
      platforms: ['cake'],
      deadline: 5000,
      retry: { retries: 0 },
      lists: { freshFor: 5_000, keepFor: 86_400_000 },
      store: 'writes.sqlite',
    });
  });
});

describe('one fault', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown platform', withAccount({ platform: 'nope' }), 'accounts.0.platform', 'cake, keitaro'],
    ['an id that is no id', withAccount({ id: 'Cake US' }), 'accounts.0.id', 'dashes'],
    ['an address that is none', withAccount({ url: 'acme.example' }), 'accounts.0.url', 'https://'],
    ['an address of another kind', withAccount({ url: 'ftp://acme.example' }), 'accounts.0.url', 'https://'],
    ['an unknown time zone', withAccount({ timeZone: 'Mars/Base' }), 'accounts.0.timeZone', 'IANA'],
    ['no time zone', withAccount({ timeZone: undefined }), 'accounts.0.timeZone', 'time zone'],
    ['a currency that is no code', withAccount({ currency: 'eur' }), 'accounts.0.currency', 'ISO 4217'],
    ['no time at all', withAccount({ timeout: 0 }), 'accounts.0.timeout', 'more than 0'],
    ['too many at once', withAccount({ concurrency: 65 }), 'accounts.0.concurrency', '64'],
    ['a rate of no calls', withAccount({ rate: { calls: 0, seconds: 1 } }), 'accounts.0.rate.calls', 'at least 1'],
    ['a rate in no time', withAccount({ rate: { calls: 1, seconds: 0 } }), 'accounts.0.rate.seconds', 'more than 0'],
    ['half a rate', withAccount({ rate: { calls: 1 } }), 'accounts.0.rate.seconds', 'number of seconds'],
    ['lists of no records', { ...content, lists: { mostRecords: 0 } }, 'lists.mostRecords', 'at least 1'],
    ['an unknown setting of lists', { ...content, lists: { fresh: 5 } }, 'lists', '"fresh"'],
    ['an unknown setting', { ...content, dedline: 5 }, 'top level', '"dedline"'],
    ['an unknown setting of an account', withAccount({ zone: 'UTC' }), 'accounts.0', '"zone"'],
    ['no accounts', { ...content, accounts: [] }, 'accounts', 'at least one account'],
    ['no list of accounts', { keys: [key] }, 'accounts', 'list of accounts'],
    ['no keys', { ...content, keys: [] }, 'keys', 'at least one key'],
    ['no list of keys', { accounts: [account] }, 'keys', 'list of keys'],
    ['a repeated account', { ...content, accounts: [account, account] }, 'accounts.1.id', '"cake-us" is taken'],
    [
      'a repeated key',
      { ...content, keys: [key, { ...key, key: { env: 'CAKE_KEY' } }] },
      'keys.1.name',
      '"reports" is taken',
    ],
    ['a scope that is none', withKey({ scopes: ['admin'] }), 'keys.0.scopes.0', 'read:*'],
    ['no scopes', withKey({ scopes: [] }), 'keys.0.scopes', 'at least one scope'],
    ['a scope of an unknown account', withKey({ scopes: ['read:tune'] }), 'keys.0.scopes.0', '"tune"'],
    ['an unknown account to narrow to', withKey({ accounts: ['tune'] }), 'keys.0.accounts.0', '"tune"'],
    ['a scope to call an unknown account', withKey({ scopes: ['call:tune'] }), 'keys.0.scopes.0', '"tune"'],
    ['an unknown platform in the graph', { ...content, platforms: ['cake', 'nope'] }, 'platforms.1', 'cake, keitaro'],
    ['no platform in the graph', { ...content, platforms: [] }, 'platforms', 'at least one platform'],
    ['an account that is not in the graph', { ...content, platforms: ['tune'] }, 'accounts.0.platform', '"cake"'],
    ['a secret that is not set', withKey({ key: { env: 'NOT_SET' } }), 'keys.0.key', 'NOT_SET'],
    ['a secret that is empty', withKey({ key: { env: 'EMPTY' } }), 'keys.0.key', 'EMPTY'],
    ['a key in the file itself', withKey({ key: 'planted-caller-secret' }), 'keys.0.key', '{ env: NAME }'],
    [
      'credentials that are not set',
      withCredentials({ apiKey: { env: 'NO' } }),
      'accounts.0.credentials.apiKey',
      ' NO ',
    ],
    ['credentials in the file', withCredentials({ apiKey: 'planted' }), 'accounts.0.credentials.apiKey', 'env: NAME'],
    ['unknown credentials', withCredentials({ token: { env: 'CAKE_KEY' } }), 'accounts.0.credentials', 'CAKE'],
    ['no credentials', withCredentials({}), 'accounts.0.credentials', 'CAKE'],
    ['credentials for CAKE', withCredentials(user, 'keitaro'), 'accounts.0.credentials', 'Keitaro'],
  ])('%s is reported with its file and path', (_title, given, path, named) => {
    const faults = faultsOf(given);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`my.yaml: ${path}: `);
    expect(faults[0]).toContain(named);
    expect(faults[0]).not.toContain('planted');
  });
});

it('several faults are reported all at once', () => {
  const accounts = [{ ...account, timeZone: 'Mars/Base', currency: 'eur' }, account];
  const faults = faultsOf({ accounts, keys: [{ ...key, key: { env: 'NOT_SET' } }], dedline: 5 });
  const paths = faults.map((fault) => fault.split(': ')[1]).sort();
  expect(paths).toEqual(['accounts.0.currency', 'accounts.0.timeZone', 'accounts.1.id', 'keys.0.key', 'top level']);
});

it('a key whose secret is missing is also asked which accounts it names', () => {
  const faults = faultsOf(withKey({ key: { env: 'NOT_SET' }, scopes: ['read:tune'] }));
  expect(faults).toEqual([
    expect.stringContaining('keys.0.key: expected the environment variable NOT_SET'),
    expect.stringContaining('keys.0.scopes.0: expected the id of an account'),
  ]);
});

it('a file that holds no settings at all is one clear fault', () => {
  expect(faultsOf('just text')[0]).toContain('top level: expected settings');
});

it('a fault of an account hides no other: an unknown platform, a missing secret and a misspelt setting are three', () => {
  const faults = faultsOf(
    withAccount({ platform: 'mango', credentials: { apiKey: { env: 'NOT_SET' } }, concurency: 3 }),
  );
  expect(faults).toHaveLength(3);
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringContaining('accounts.0.platform: expected one of'),
      expect.stringContaining('there is no setting "concurency"'),
      expect.stringContaining('accounts.0.credentials.apiKey: expected the environment variable NOT_SET'),
    ]),
  );
});

it('two keys with one secret are refused, because one of them would never be found', () => {
  const faults = faultsOf({ ...content, keys: [key, { ...key, name: 'another' }] });
  expect(faults).toEqual([expect.stringContaining('keys.1.key: expected a secret of its own')]);
});

it.each(['https://user:pass@a.example', 'https://a.example/?key=1', 'https://a.example/#x'])(
  'the address %s is refused, and not repeated',
  (url) => {
    const faults = faultsOf(withAccount({ url }));
    expect(faults).toEqual([expect.stringContaining('accounts.0.url: expected an address without')]);
    expect(faults.join()).not.toContain('a.example');
  },
);

it('what is no account at all is told what one has', () => {
  expect(faultsOf({ ...content, accounts: [account, 7] })).toEqual([
    expect.stringContaining('accounts.1: expected an account: id, platform'),
  ]);
});
