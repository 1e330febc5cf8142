import { z } from 'zod';
import { wire } from '../../datasources/cake/wire.ts';
import type { AccountFacts, Connection, EntitySpec, Platform } from '../../datasources/platform.ts';
import type { Sweep } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Operation, write } from '../../datasources/spec/operation.ts';
import type { Parameters } from '../../datasources/spec/write-record.ts';

/** A platform that has the entities given and no calls of its own. Its records are what their specs give. */
export function fakePlatform(entities: Platform['entities'], id = 'fake'): Platform {
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    label,
    name: label,
    says: 'A platform of the tests.',
    wire,
    nativeIds: /^[\w.~-]+$/,
    entities,
    operations: {},
    credentials: z.unknown(),
    connect: fakeConnection,
  };
}

/** A line on which operations made by `fakeOperation` do what the test wants. */
export function fakeConnection(account: AccountFacts): Connection {
  return {
    account,
    check: async () => undefined,
    perform: async ({ operation, parameters }) => steps.get(operation)?.(parameters),
    show: ({ operation, parameters }) => ({ method: 'DO', path: operation.address, parameters }),
  };
}

const steps = new Map<Operation, (parameters: Parameters) => unknown>();

/** An operation that does what the test wants. */
export function fakeOperation(does: (parameters: Parameters) => unknown): Operation {
  const operation = write('a write', 'Does it.');
  steps.set(operation, does);
  return operation;
}

/** Offers whose records are the shared fields themselves, those that they have. */
export function offers(methods: Partial<EntitySpec<'offer'>> = {}): EntitySpec<'offer'> {
  return {
    says: 'Offers.',
    fields: {},
    common: (record) => ({ ...kept, payout: null, revenue: null, advertiserNativeId: null, ...record }),
    ...methods,
  };
}

/** Creatives, likewise. */
export function creatives(methods: Partial<EntitySpec<'creative'>> = {}): EntitySpec<'creative'> {
  return {
    says: 'Creatives.',
    fields: {},
    common: (record) => ({ ...kept, offerNativeId: null, nativeType: null, url: null, ...record }),
    ...methods,
  };
}

/** Clicks, likewise. */
export function clicks(methods: Partial<EntitySpec<'click'>> = {}): EntitySpec<'click'> {
  return { says: 'Clicks.', fields: {}, common: (record) => ({ ...event, ...record }), ...methods };
}

/** A list of these records. */
export function sweepOf(records: readonly AnyRecord[], complete = true): Sweep {
  return { records, odd: [], complete };
}

const kept = {
  nativeId: '',
  name: null,
  status: 'ACTIVE',
  nativeStatus: null,
  createdAt: null,
  updatedAt: null,
} as const;

const event = {
  nativeId: '',
  occurredAt: '1970-01-01T00:00:00Z',
  offerNativeId: null,
  campaignNativeId: null,
  affiliateNativeId: null,
  advertiserNativeId: null,
  creativeNativeId: null,
  country: null,
  subIds: [],
};
