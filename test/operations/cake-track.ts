import { expect } from 'vitest';
import { done, nativeWrite, notDone } from './cake-mutations.ts';
import type { OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** What `track.asmx` does to conversions and leads. */
export const cakeTrack: readonly OperationCase[] = [
  {
    calls: ['insertConversions'],
    title: 'conversions are inserted by hand',
    show: async (bench) => {
      const { campaign_id: campaign, affiliate_id: affiliate } = recordsIn(bench, 'campaigns')[0];
      const values = {
        ...{ conversionDate: '2026-05-31T12:00:00Z', totalToInsert: 2, payout: '1.50', received: '2.00' },
        ...{ affiliateId: String(affiliate), campaignId: String(campaign), transactionIds: ['T-1', 'T-2'] },
        creativeId: String(recordsIn(bench, 'creatives')[0].creative_id),
      };
      await done(bench, nativeWrite('cakeMassConversionInsert', values));
      const inserted = recordsIn(bench, 'conversions').slice(-2);
      expect(inserted.map(({ paid, transaction_id: id }) => [Number(paid), id])).toEqual([
        [1.5, 'T-1'],
        [1.5, 'T-2'],
      ]);
      const none = await notDone(bench, nativeWrite('cakeMassConversionInsert', { ...values, totalToInsert: 0 }));
      expect(none).toMatchObject({ code: 'INVALID_VALUE', field: 'totalToInsert', calls: 0 });
    },
  },
];
