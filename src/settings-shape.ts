import { IANAZone } from 'luxon';
import { z } from 'zod';
import { platforms } from '../datasources/index.ts';
import { defaults } from './settings.ts';

/** One of those that the gateway can speak to. */
const platformId = z.enum(
  platforms.map(({ id }) => id),
  `expected one of ${platforms.map(({ id }) => id).join(', ')}`,
);

const seconds = (milliseconds: number) =>
  z
    .number('expected a number of seconds')
    .positive('expected more than 0 seconds')
    .default(milliseconds / 1000);

const records = (usual: number) =>
  z.int('expected a whole number of records').positive('expected at least 1 record').default(usual);

/** The shapes of a configuration file; each says what it expected, as the end of a sentence that begins with the path. */
export const topShape = z.strictObject(
  {
    accounts: z.array(z.unknown(), 'expected a list of accounts').min(1, 'expected at least one account'),
    keys: z
      .array(z.unknown(), 'expected a list of keys')
      .min(1, 'expected at least one key: without one, whoever reaches the port could use every account'),
    platforms: z
      .array(platformId, 'expected a list of platforms')
      .min(1, 'expected at least one platform')
      .default(platforms.map(({ id }) => id)),
    deadline: seconds(defaults.deadline),
    retries: z
      .int('expected a whole number')
      .min(0, 'expected 0 or more')
      .max(10, 'expected at most 10')
      .default(defaults.retry.retries),
    store: z.string('expected the name of a file').min(1, 'expected the name of a file').default(defaults.store),
    lists: z
      .strictObject(
        {
          freshFor: seconds(defaults.lists.freshFor),
          keepFor: seconds(defaults.lists.keepFor),
          mostRecords: records(defaults.lists.mostRecords),
          mostRecordsInAll: records(defaults.lists.mostRecordsInAll),
        },
        'expected how lists are held: freshFor, keepFor, mostRecords, mostRecordsInAll',
      )
      .prefault({}),
  },
  'expected settings: accounts and keys at the least',
);

const secret = z.strictObject({ env: z.string() }, 'expected { env: NAME }, the environment variable that holds it');

/** One of `accounts`. */
export const accountShape = z.strictObject(
  {
    id: z
      .string('expected an id')
      .regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small letters, digits and dashes, such as cake-us'),
    name: z.string('expected a name').optional(),
    platform: platformId,
    url: z
      .url({ protocol: /^https?$/, error: 'expected an address beginning with https:// or http://' })
      .refine(
        (url) => !/[@?#]/.test(url),
        'expected an address without a user, a question mark or a #: keys go into credentials',
      ),
    credentials: z.record(z.string(), secret, 'expected credentials, each as { env: NAME }'),
    timeZone: z
      .string('expected a time zone')
      .refine((zone) => IANAZone.isValidZone(zone), 'expected an IANA name such as Europe/Madrid'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as EUR')
      .optional(),
    timeout: seconds(defaults.timeout),
    concurrency: z
      .int('expected a whole number')
      .min(1, 'expected at least 1')
      .max(64, 'expected at most 64')
      .default(defaults.concurrency),
    rate: z
      .strictObject(
        {
          calls: z.int('expected a whole number of calls').min(1, 'expected at least 1 call'),
          seconds: z.number('expected a number of seconds').positive('expected more than 0 seconds'),
        },
        'expected a rate: calls, and in how many seconds',
      )
      .optional(),
  },
  'expected an account: id, platform, url, credentials, timeZone',
);

/** One of `keys`. */
export const keyShape = z.strictObject(
  {
    name: z.string('expected a name'),
    key: secret,
    scopes: z
      .array(
        z
          .string()
          .regex(
            /^(read|write|call):(\*|[a-z0-9-]+)$/,
            'expected read:*, write:*, call:* or the same with an account, such as write:cake-us',
          ),
        'expected a list of scopes',
      )
      .min(1, 'expected at least one scope'),
    accounts: z.array(z.string(), 'expected a list of account ids').optional(),
  },
  'expected a key: name, key, scopes',
);
