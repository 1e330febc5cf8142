import { expect } from 'vitest';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { keptRows, lastSent, type Row } from './tune-sent.ts';

type Where = Readonly<Record<string, unknown>>;
type Matches = (row: Row) => boolean;

/** A filter, what it says on the wire, and what it must bring. */
const filters: readonly (readonly [where: Where, sent: readonly string[], matches: Matches])[] = [
  [{ id: { eq: '6' } }, ['filters[id]=6'], ({ id }) => id === '6'],
  [{ status: { in: ['PAUSED', 'DELETED'] } }, words('paused', 'deleted'), has('status', 'paused', 'deleted')],
  [{ status: { ne: 'ACTIVE' } }, ['filters[status][NOT_EQUAL_TO]=active'], ({ status }) => status !== 'active'],
  [{ id: { gt: '20', lte: '60' } }, compared('id', 'GREATER_THAN=20', 'LESS_THAN_OR_EQUAL_TO=60'), within(21, 60)],
  [{ id: { gte: '20', lt: '60' } }, compared('id', 'GREATER_THAN_OR_EQUAL_TO=20', 'LESS_THAN=60'), within(20, 59)],
  [{ defaultPayout: { gt: '50.5' } }, compared('default_payout', 'GREATER_THAN=50.5'), above('default_payout', 50.5)],
  [{ conversionCap: { in: [50, 200] } }, listed('conversion_cap', '50', '200'), has('conversion_cap', '50', '200')],
  [{ refId: { like: 'off-%1' } }, compared('ref_id', 'LIKE=off-%1'), ({ ref_id }) => /^off-.*1$/.test(`${ref_id}`)],
  [{ name: { notLike: '%[%' } }, compared('name', 'NOT_LIKE=%[%'), ({ name }) => !String(name).includes('[')],
  [{ currency: { isNull: true } }, compared('currency', 'NULL=1'), ({ currency }) => currency === null],
  [{ currency: { isNull: false } }, compared('currency', 'NOT_NULL=1'), ({ currency }) => currency !== null],
  [{ isPrivate: { isTrue: true } }, compared('is_private', 'TRUE=1'), has('is_private', '1')],
  [{ isPrivate: { isTrue: false } }, compared('is_private', 'FALSE=1'), has('is_private', '0')],
  [{ requireApproval: { eq: true } }, ['filters[require_approval]=1'], has('require_approval', '1')],
  [
    { requireTermsAndConditions: { eq: 'ENABLED' } },
    ['filters[require_terms_and_conditions]=enabled'],
    has('require_terms_and_conditions', 'enabled'),
  ],
  [
    { expirationDate: { lt: '2027-01-01T00:00:00+01:00' } },
    compared('expiration_date', 'LESS_THAN=2026-12-31 23:00:00'),
    ({ expiration_date }) => String(expiration_date) < '2026-12-31 23:00:00',
  ],
  [
    { isPrivate: { eq: false }, OR: [{ status: { eq: 'PAUSED' } }, { conversionCap: { gte: 200 } }] },
    [
      'filters[is_private]=0',
      'filters[OR][status]=paused',
      'filters[OR][conversion_cap][GREATER_THAN_OR_EQUAL_TO]=200',
    ],
    ({ is_private, status, conversion_cap }) =>
      is_private === '0' && (status === 'paused' || Number(conversion_cap) >= 200),
  ],
  // Of two words for one column under OR, TUNE would hear the last alone.
  [
    { OR: [{ status: { eq: 'PAUSED' } }, { status: { in: ['DELETED', 'PAUSED'] } }, { id: { in: [] } }] },
    ['filters[OR][status][]=paused', 'filters[OR][status][]=deleted'],
    has('status', 'paused', 'deleted'),
  ],
];

const nothing: readonly Where[] = [{ id: { in: [] } }, { OR: [] }, { OR: [{ id: { in: [] } }] }];

/** What TUNE cannot be asked, and the field that says so. */
const refusals: readonly (readonly [where: Where, field: string, code: string])[] = [
  [{ id: { eq: '4', gt: '2' } }, 'where.id', 'CANNOT_EXPRESS'],
  [{ id: { in: ['4'], eq: '2' } }, 'where.id', 'CANNOT_EXPRESS'],
  [{ OR: [{ OR: [{ id: { eq: '4' } }] }] }, 'where.OR[0].OR', 'CANNOT_EXPRESS'],
  [{ OR: [{ id: { eq: '4' }, name: { eq: 'A' } }] }, 'where.OR[0].name', 'CANNOT_EXPRESS'],
  [{ OR: [{ id: { gt: '4' } }, { id: { lt: '2' } }] }, 'where.OR[1].id', 'CANNOT_EXPRESS'],
  [{ OR: [{}] }, 'where.OR[0]', 'REQUIRED'],
  [{ status: { in: ['ACTIVE', 'UNKNOWN'] } }, 'where.status.in[1]', 'INVALID_VALUE'],
  [{ expirationDate: { gt: '2027-01-01T00:00:00.5Z' } }, 'where.expirationDate.gt', 'CANNOT_EXPRESS'],
];

export const tuneFindWhere: readonly OperationCase[] = [
  {
    calls: ['findOffers'],
    title: 'every operator keeps the rows that it should, and alternatives too',
    show: async (bench) => {
      const kept = keptRows(bench, 'offers');
      for (const [where, sent, matches] of filters) {
        const expected = kept.filter(matches);
        expect(expected.length, JSON.stringify(where)).toBeGreaterThan(0);
        expect(await offersWhere(bench, where), JSON.stringify(where)).toEqual(expected.map(({ id }) => id));
        expect(lastSent(bench).filter((pair) => pair.startsWith('filters'))).toEqual(sent);
      }
    },
  },
  {
    calls: ['findOffers'],
    title: 'a list of nothing matches nothing, without a call',
    show: async (bench) => {
      for (const where of nothing) expect(await offersWhere(bench, where)).toEqual([]);
      expect(bench.account.requests.count()).toBe(0);
      expect(await offersWhere(bench, {})).toHaveLength(keptRows(bench, 'offers').length);
    },
  },
  {
    calls: ['findOffers'],
    title: 'what TUNE cannot combine is refused before any call, by the field at fault',
    show: async (bench) => {
      for (const [where, field, code] of refusals) {
        expect(await bench.refused(query, { where }), JSON.stringify(where)).toMatchObject({ field, code, calls: 0 });
      }
      const twice = '{ tune { offers(orderBy: [{ field: NAME }, { field: NAME }]) { totalCount } } }';
      expect(await bench.refused(twice)).toMatchObject({ field: 'orderBy[1].field', calls: 0 });
      await offersWhere(bench, {});
    },
  },
];

const query =
  'query ($where: TuneOfferWhere) { tune { offers(where: $where, first: 500, orderBy: [{ field: ID }]) { totalCount nodes { id } } } }';

async function offersWhere({ ask }: OperationBench, where: Where): Promise<readonly string[]> {
  const { tune } = await ask(query, { where });
  const ids = tune.offers.nodes.map(({ id }: Row) => id);
  expect(tune.offers.totalCount).toBe(ids.length);
  return ids;
}

function has(column: string, ...words: readonly string[]): Matches {
  return (row) => words.includes(String(row[column]));
}

function above(column: string, amount: number): Matches {
  return (row) => Number(row[column]) > amount;
}

function within(first: number, last: number): Matches {
  return ({ id }) => Number(id) >= first && Number(id) <= last;
}

function words(...said: readonly string[]): readonly string[] {
  return listed('status', ...said);
}

function listed(column: string, ...said: readonly string[]): readonly string[] {
  return said.map((word) => `filters[${column}][]=${word}`);
}

function compared(column: string, ...said: readonly string[]): readonly string[] {
  return said.map((comparison) => `filters[${column}][${comparison.replace('=', ']=')}`);
}
