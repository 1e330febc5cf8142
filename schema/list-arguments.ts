import { orderFields } from '../datasources/query.ts';
import { mostRows, usualRows } from '../resolvers/page-size.ts';
import { type ArgumentBuilder, builder } from './builder.ts';
import { DateRange } from './date-range.ts';

const Freshness = builder.enumType('Freshness', {
  description: 'How new an answer has to be.',
  values: {
    HELD: {
      description: 'From lists that are held for a short while and shared by all requests; `sources` tells their age.',
    },
    LIVE: { description: 'Asked of the platforms now. Costs their calls.' },
  } as const,
});

const Direction = builder.enumType('Direction', {
  description: 'Which way an order runs.',
  values: {
    ASC: { description: 'Smallest, first or oldest first.' },
    DESC: { description: 'The other way round.' },
  } as const,
});

const orderMeanings: Readonly<Record<(typeof orderFields)[number], string>> = {
  NAME: 'By name, as people order names: without case, numbers by their value.',
  STATUS: 'By status, in the alphabet of its words.',
  CREATED_AT: 'By the time of creation.',
  UPDATED_AT: 'By the time of the last change.',
};

const OrderField = builder.enumType('OrderField', {
  description: 'What a listing can be ordered by. What lacks it stands last.',
  values: Object.fromEntries(orderFields.map((field) => [field, { description: orderMeanings[field] }])) as Record<
    (typeof orderFields)[number],
    { readonly description: string }
  >,
});

const OrderInput = builder.inputType('Order', {
  description: 'The order of a listing over all its accounts. Equal rows follow by account and id.',
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: Direction, required: true, defaultValue: 'ASC', description: 'Which way.' }),
  }),
});

const EventOrder = builder.enumType('EventOrder', {
  description: 'The order of events over all accounts.',
  values: {
    NEWEST_FIRST: { description: 'The latest first.' },
    OLDEST_FIRST: { description: 'The earliest first; not every platform can.' },
  } as const,
});

/** Which page: forwards, and backwards where rows are held. */
export function pageArguments(t: ArgumentBuilder) {
  return {
    first: t.int({
      description: `How many rows, from 1 to ${mostRows}; ${usualRows} when neither this nor \`last\` is given.`,
    }),
    after: t.string({ description: 'Go on behind this cursor of an earlier page with the same filter and order.' }),
    last: t.int({
      description: `How many rows at the end, or before \`before\`: from 1 to ${mostRows}. Only where rows are held.`,
    }),
    before: t.string({
      description: 'With `last`: the rows before this cursor of a page with the same filter and order.',
    }),
  };
}

/** Which page of events: they are read by time, and so forwards only. */
export function eventPageArguments(t: ArgumentBuilder) {
  const { first, after } = pageArguments(t);
  return {
    first,
    after,
    order: t({ type: EventOrder, defaultValue: 'NEWEST_FIRST', description: 'Which events come first.' }),
  };
}

/** Which page of what order, and how new. */
export function listArguments(t: ArgumentBuilder) {
  return {
    ...pageArguments(t),
    orderBy: t({ type: OrderInput, description: 'The order; without one accounts take turns, each by its ids.' }),
    freshness: t({ type: Freshness, defaultValue: 'HELD', description: 'How new the answer has to be.' }),
  };
}

/** Which page of events that point back to a record, and of what stretch of time. */
export function eventBackArguments(t: ArgumentBuilder) {
  return {
    range: t({ type: DateRange, required: true, description: 'When they happened.' }),
    ...eventPageArguments(t),
  };
}
