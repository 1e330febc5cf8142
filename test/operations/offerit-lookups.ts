import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** Small questions to a network. */
export const offeritLookups: readonly OperationCase[] = [
  {
    calls: ['ping'],
    title: 'the network answers 1',
    show: async ({ ask }) => {
      const { offerit } = await ask('{ offerit { ping { answer } } }');
      expect(offerit.ping).toEqual({ answer: '1' });
    },
  },
  {
    calls: ['getConversionCaps'],
    title: 'caps are narrowed, and say what they count and where visitors go',
    show: async (bench) => {
      const { offerit } = await bench.ask(`{ offerit {
        inForce: conversionCaps(type: CONVERSIONS, duration: DAY, timeframe: NONE, affiliate: "each") {
          capRedirectId offer { nativeId } affiliate newOffer { nativeId } newLandingPageId track type enabled printed
        }
        others: conversionCaps(enabled: false) { capRedirectId enabled deleted }
        none: conversionCaps(type: CLICKS) { capRedirectId }
      } }`);
      const caps = recordsIn(bench, 'conversion_caps');
      const inForce = caps.filter(({ enabled }) => enabled === '1');
      expect(inForce.length).toBeGreaterThan(0);
      expect(offerit.inForce).toEqual(
        inForce.map((cap) => ({
          capRedirectId: cap.cap_redirect_id,
          offer: { nativeId: cap.offerid },
          affiliate: 'each',
          newOffer: { nativeId: cap.new_offerid },
          newLandingPageId: cap.new_landing_pageid,
          track: false,
          type: 'CONVERSIONS',
          enabled: true,
          printed: cap,
        })),
      );
      expect(offerit.others.map((cap: Data) => cap.capRedirectId)).toEqual(
        caps.filter(({ enabled }) => enabled === '0').map((cap) => cap.cap_redirect_id),
      );
      expect(offerit.none).toEqual([]);
      const refusal = await bench.refused('{ offerit { conversionCaps(affiliate: "some") { printed } } }');
      expect(refusal).toMatchObject({ code: 'INVALID_VALUE', field: 'affiliate', calls: 0 });
    },
  },
  {
    calls: ['checkOrderIdExists'],
    title: 'an order is known or not',
    show: async (bench) => {
      const { orderid } = recordsIn(bench, 'transactions').find((each) => each.orderid !== '');
      const query = `query ($order: String!) { offerit {
        known: orderCheck(orderId: $order) { exists } other: orderCheck(orderId: "nowhere") { exists }
      } }`;
      const { offerit } = await bench.ask(query, { order: orderid });
      expect(offerit).toEqual({ known: { exists: true }, other: { exists: false } });
    },
  },
  {
    calls: ['clickDetail', 'previewPayout'],
    title: 'a click is known, and what it would pay',
    show: async (bench) => {
      const offers = recordsIn(bench, 'offers').filter(({ commission_type: type }) => type === 'cps');
      const changed = recordsIn(bench, 'commission_changes').map(({ offerid }) => offerid);
      const offer = offers.find(({ offerid }) => !changed.includes(offerid) && clickOf(offerid) !== undefined);
      const query = `query ($hash: String!) { offerit {
        clickDetail(transactionHash: $hash) { printed }
        usual: payoutPreview(transactionHash: $hash) { printed }
        rebill: payoutPreview(transactionHash: $hash, amount: "50.25", transactionType: "continuity") { printed }
      } }`;
      const { offerit } = await bench.ask(query, { hash: clickOf(offer.offerid) });
      const share = (of: number, kind: string) =>
        String(Math.round(of * Number(offer[`percentage_of_customer_${kind}`])) / 100);
      expect(offerit).toMatchObject({
        clickDetail: { printed: true },
        usual: [{ printed: { type: 'affiliate', amount: share(100, 'conversion') } }],
        rebill: [{ printed: { type: 'affiliate', amount: share(50.25, 'continuity') } }],
      });
      const refusal = await bench.refused(
        '{ offerit { payoutPreview(transactionHash: "x", amount: "much") { printed } } }',
      );
      expect(refusal.calls).toBe(0);

      function clickOf(offerid: string): string | undefined {
        return recordsIn(bench, 'transactions').find((each) => each.offerid === offerid)?.transaction_hash;
      }
    },
  },
];
