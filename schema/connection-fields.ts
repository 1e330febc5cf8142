import type { ListingSource, TotalCount } from '../resolvers/entity-connection.ts';
import { AccountType } from './account.ts';
import { builder } from './builder.ts';
import { FailureType } from './failure.ts';

const CountPrecision = builder.enumType('CountPrecision', {
  description: 'How sure a number is.',
  values: {
    EXACT: { description: 'Every account said its number.' },
    AT_LEAST: { description: 'An account is missing, or its platform does not count: there are more.' },
    UNKNOWN: { description: 'Nobody counted.' },
  } as const,
});

const TotalCountType = builder.objectRef<TotalCount>('TotalCount').implement({
  description: 'How many rows match in all pages.',
  fields: (t) => ({
    value: t.exposeInt('value', { description: 'The number; null where nothing is known.' }),
    precision: t.expose('precision', { type: CountPrecision, nullable: false, description: 'How sure it is.' }),
  }),
});

const SourceMethod = builder.enumType('SourceMethod', {
  description: 'Where rows came from.',
  values: {
    HELD: { description: 'From a list that is held for all requests.' },
    LIVE: { description: 'Asked of the platform for this request.' },
  } as const,
});

const ListingSourceType = builder.objectRef<ListingSource>('ListingSource').implement({
  description: 'Where the rows of one account came from, and how old they are.',
  fields: (t) => ({
    account: t.expose('account', { type: AccountType, nullable: false, description: 'The account.' }),
    method: t.expose('method', { type: SourceMethod, nullable: false, description: 'Held or asked for.' }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      nullable: false,
      description: 'When they were read from the platform.',
    }),
    stale: t.expose('stale', {
      type: FailureType,
      description:
        'Why they are older than they should be: the platform could not be asked again. Null when they are not.',
    }),
    rows: t.exposeInt('rows', { nullable: false, description: 'How many rows of this page are its.' }),
  }),
});

builder.globalConnectionFields((t) => ({
  failures: t.field({
    type: [FailureType],
    nullable: false,
    description: 'The accounts whose rows are missing from this page, and single rows that could not be read, and why.',
    resolve: ({ failures }) => [...failures],
  }),
  sources: t.field({
    type: [ListingSourceType],
    nullable: false,
    description: 'Where the rows came from, account by account.',
    resolve: ({ sources }) => [...sources],
  }),
  totalCount: t.field({
    type: TotalCountType,
    nullable: false,
    description: 'How many rows match in all pages. Reckoned only when asked for; it may cost a call of a platform.',
    // Times the rows of the page, as everything in it.
    complexity: 5,
    resolve: (connection) => connection.totalCount(),
  }),
}));
