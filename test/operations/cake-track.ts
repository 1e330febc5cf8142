import { expect } from 'vitest';
import { done, nativeWrite, notDone } from './cake-mutations.ts';
import type { OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

/** What `track.asmx` does to conversions and leads. */
export const cakeTrack: readonly OperationCase[] = [
  {
    calls: ['insertConversions', 'insertConversionsUnpaid'],
    title: 'conversions are inserted by hand, also such as are not paid',
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
      await done(bench, nativeWrite('cakeMassConversionInsert', { ...values, unpaidDispositionId: '2' }));
      expect(bench.account.requests.all().at(-1)?.parameters).toMatchObject({ unpaid_disposition_id: '2' });
      expect(recordsIn(bench, 'conversions').slice(-4, -2)).toEqual(inserted);
      const none = await notDone(bench, nativeWrite('cakeMassConversionInsert', { ...values, totalToInsert: 0 }));
      expect(none).toMatchObject({ code: 'INVALID_VALUE', field: 'totalToInsert', calls: 0 });
    },
  },
  {
    calls: ['listConversionDispositions', 'listAcceptedDispositions', 'listRejectedDispositions'],
    title: 'dispositions are listed with what they mean',
    show: async ({ ask }) => {
      const { cake } = await ask(`{ cake {
        conversionDispositions { id name type { id name } } acceptedDispositions { id name } rejectedDispositions { id name }
      } }`);
      expect(cake.conversionDispositions).toContainEqual({
        id: '12',
        name: 'Thrown Out',
        type: { id: '2', name: 'Rejected' },
      });
      expect(cake.acceptedDispositions).toContainEqual({ id: '3', name: 'Approved' });
      expect(cake.rejectedDispositions).toContainEqual({ id: '12', name: 'Thrown Out' });
      expect(cake.acceptedDispositions).not.toContainEqual({ id: '12', name: 'Thrown Out' });
    },
  },
  {
    calls: ['updateConversionEvents'],
    title: 'a conversion or event is changed by its number, what is not told stays',
    show: async (bench) => {
      const { event_conversion_id: id, site_offer_id: offer, received } = recordsIn(bench, 'conversions')[0];
      const update = (values: object) =>
        nativeWrite('cakeUpdateConversionEvents', { offerId: String(offer), conversionId: String(id), ...values });
      await done(bench, update({ payout: '3.5', addToExistingPayout: false, noteToAppend: 'By hand.' }));
      await done(
        bench,
        update({ payout: '0.25', addToExistingPayout: true, dispositionType: 'REJECTED', dispositionId: '12' }),
      );
      const kept = recordIn(bench, 'conversions', id);
      expect(kept).toMatchObject({ paid: '3.7500', received, disposition_id: 12 });
      expect(kept.note).toMatch(/By hand\.$/);
      const refusals = [
        [{ conversionId: undefined }, 'REQUIRED', 'conversionId'],
        [{ payout: '1' }, 'REQUIRED', 'addToExistingPayout'],
        [{ received: '1' }, 'REQUIRED', 'receivedOption'],
        [{ dispositionId: '12' }, 'REQUIRED', 'dispositionType'],
        [{ effectiveDateOption: 'CUSTOM' }, 'REQUIRED', 'customDate'],
        [{ customDate: '2026-05-31T12:00:00Z' }, 'INVALID_VALUE', 'customDate'],
      ] as const;
      for (const [values, code, field] of refusals)
        expect(await notDone(bench, update(values))).toMatchObject({ code, field, calls: 0 });
    },
  },
  {
    calls: ['updateConversionDisposition'],
    title: 'a conversion is decided of by its session, and what CAKE does not know is refused',
    show: async (bench) => {
      const conversion = recordsIn(bench, 'conversions').find(({ event_id: event }) => event === 22);
      const values = { requestSessionId: String(conversion.request_session_id), dispositionId: '2', note: 'Bot.' };
      const decide = (given: object) =>
        nativeWrite('cakeUpdateConversionDisposition', { ...values, ...given }, 'given { conversionId }');
      const { given } = await done(bench, decide({}));
      expect(recordIn(bench, 'conversions', given.conversionId)).toMatchObject({
        ...{ request_session_id: conversion.request_session_id, disposition_id: 2 },
        note: expect.stringMatching(/Bot\.$/),
      });
      const unknown = await notDone(bench, decide({ dispositionId: '99' }));
      expect(unknown).toMatchObject({ code: 'INVALID_VALUE', field: 'dispositionId', calls: 1 });
    },
  },
  {
    calls: ['updateLeadPrice', 'updateSaleRevenue', 'returnLead'],
    title: 'a lead is paid otherwise, sold for more, and taken back',
    show: async (bench) => {
      const lead = recordsIn(bench, 'leads').find(({ sales }) => sales.length > 1);
      const [, sale] = lead.sales;
      const { paid } = recordIn(bench, 'conversions', lead.event_conversion_id);
      const leadId: string = lead.lead_id;
      const verticalId = String(lead.vertical_id);
      const buyerContractId = String(sale.buyer_contract_id);
      const sold = () => recordIn(bench, 'leads', leadId).sales[1];

      const price = { leadId, verticalId, addToExisting: true, amount: '-0.5', noteToAppend: 'Poor.' };
      await done(bench, nativeWrite('cakeUpdateLeadPrice', price));
      const { cake } = await bench.ask(
        `{ cake { leadInfo(leadId: "${leadId}") { trafficInfo { payout { amount } } } } }`,
      );
      expect(Number(cake.leadInfo.trafficInfo.payout.amount)).toBeCloseTo(Number(paid) - 0.5);
      const wrongDate = nativeWrite('cakeUpdateLeadPrice', { ...price, effectiveDateOption: 'CUSTOM' });
      expect(await notDone(bench, wrongDate)).toMatchObject({ code: 'REQUIRED', field: 'customDate', calls: 0 });

      const revenue = { leadId, buyerContractId, addToExisting: false, amount: '11.25' };
      const { given } = await done(bench, nativeWrite('cakeUpdateSaleRevenue', revenue, 'given { message }'));
      expect(given.message).toMatch(/New Revenue: .*11\.25/);
      expect(sold().revenue).toBe('11.2500');
      const wrongSale = nativeWrite('cakeUpdateSaleRevenue', { ...revenue, buyerContractId: '999999' });
      expect(await notDone(bench, wrongSale)).toMatchObject({
        code: 'REJECTED',
        message: expect.stringContaining('Sale Not Found'),
      });

      const back = { leadId, verticalId, buyerContractId, returnType: 'APPROVE_FOR_CREDIT', returnReasonId: '1' };
      await done(bench, nativeWrite('cakeReturnLead', back));
      expect(sold()).toMatchObject({ return_type: 'approve_for_credit', return_reason_id: 1 });
      const again = await notDone(bench, nativeWrite('cakeReturnLead', back));
      expect(again.message).toContain('Lead Already Returned');
    },
  },
];
