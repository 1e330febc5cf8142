import { DateTime } from 'luxon';
import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { keptRows, lastSent, shown } from './tune-sent.ts';

/** Lists that are of other rows than all that match. */
export const tuneFindLists: readonly OperationCase[] = [
  {
    calls: ['findAddedConversions', 'findUpdatedConversions'],
    title: 'conversions that were added by hand, and those that were changed',
    show: async (bench) => {
      const [conversion] = keptRows(bench, 'conversions').filter(({ ad_id }) => ad_id !== '');
      // The time in its key is only needed to find it among others.
      const id = bench.idOf('Conversion', `0~${conversion?.id}`);
      const { tuneConversionUpdate: change } = await bench.ask(
        'mutation ($id: ID!) { tuneConversionUpdate(id: $id, changes: { note: "Looked at" }) { __typename } }',
        { id },
      );
      expect(change.__typename).toBe('TuneConversionWrite');
      const { tune } = await bench.ask(`{ tune {
        addedConversions(first: 500) { totalCount nodes { id adId } }
        updatedConversions(first: 500, where: { id: { eq: "${conversion?.id}" } }) { nodes { id conversionMeta { note } } }
      } }`);
      const added = keptRows(bench, 'conversions').filter(
        ({ ad_id, status_code }) => ad_id === '' || status_code === '100',
      );
      expect(tune.addedConversions.totalCount).toBe(added.length);
      expect(tune.addedConversions.nodes).toEqual(added.map(({ id, ad_id }) => ({ id, adId: shown(ad_id) })));
      expect(tune.updatedConversions.nodes).toEqual([{ id: conversion?.id, conversionMeta: { note: 'Looked at' } }]);
    },
  },
  {
    calls: ['findConversions'],
    title: 'a time is compared in the zone of its column, which is the network’s',
    show: async (bench) => {
      const times = keptRows(bench, 'conversions').map(({ datetime }) => String(datetime));
      const [from = '', to = ''] = [0.4, 0.6].map((part) => times.toSorted()[Math.floor(times.length * part)]);
      const instantOf = (local: string) => DateTime.fromSQL(local, { zone: 'America/New_York' }).toUTC().toISO();
      const { tune } = await bench.ask(
        `query ($from: DateTime, $to: DateTime) { tune {
          conversions(first: 500, where: { datetime: { gte: $from, lt: $to } }) { totalCount }
        } }`,
        { from: instantOf(from), to: instantOf(to) },
      );
      expect(lastSent(bench)).toEqual(
        expect.arrayContaining([
          `filters[datetime][GREATER_THAN_OR_EQUAL_TO]=${from}`,
          `filters[datetime][LESS_THAN]=${to}`,
        ]),
      );
      expect(tune.conversions.totalCount).toBe(times.filter((time) => time >= from && time < to).length);
    },
  },
  {
    calls: ['findAffiliateNames'],
    title: 'the names of affiliates by their ids',
    show: async (bench) => {
      const { tune } = await bench.ask('{ tune { affiliateNames(where: { status: { ne: ACTIVE } }) { id name } } }');
      expect(lastSent(bench)).toEqual(['filters[status][NOT_EQUAL_TO]=active']);
      const kept = keptRows(bench, 'affiliates').filter(({ status }) => status !== 'active');
      expect(kept.length).toBeGreaterThan(0);
      expect(new Set(tune.affiliateNames)).toEqual(
        new Set(kept.map(({ id, company }) => ({ id, name: shown(company) }))),
      );
    },
  },
];
