import { expect } from 'vitest';
import { keyWithin } from '../../datasources/key-within.ts';
import { action, change, creation, done, notDone } from './cake-mutations.ts';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

interface Edit {
  readonly call: string;
  readonly entity: string;
  readonly collection: string;
  /** A row that a text is set in, and where the sandbox keeps it. */
  readonly row: string;
  readonly member: string;
  values(bench: OperationBench): Readonly<Record<string, unknown>>;
}

const first = (bench: OperationBench, collection: string, member: string) =>
  String(recordsIn(bench, collection)[0][member]);

/** Kinds of which one is created and then changed, each with one call of the same operation. */
const edits: readonly Edit[] = [
  {
    ...{ call: 'editOffer', entity: 'Offer', collection: 'offers', row: 'offerName', member: 'offer_name' },
    values: (bench) => ({
      ...{
        advertiserId: first(bench, 'advertisers', 'advertiser_id'),
        verticalId: first(bench, 'offers', 'vertical_id'),
      },
      ...{ offerStatusId: '1', offerTypeId: '3', priceFormatId: '1', currencyId: '1', lastTouch: true },
      ...{ payoutAmount: '1.5', receivedAmount: '2', offerLink: 'https://shop.example/' },
    }),
  },
  {
    ...{ call: 'editAdvertiser', entity: 'Advertiser', collection: 'advertisers' },
    ...{ row: 'advertiserName', member: 'advertiser_name', values: () => ({}) },
  },
  {
    ...{ call: 'editAffiliate', entity: 'Affiliate', collection: 'affiliates' },
    ...{ row: 'affiliateName', member: 'affiliate_name', values: () => ({}) },
  },
  {
    ...{ call: 'editBuyer', entity: 'Buyer', collection: 'buyers', row: 'buyerName', member: 'buyer_name' },
    values: () => ({}),
  },
  {
    ...{ call: 'editBuyerContract', entity: 'BuyerContract', collection: 'buyer_contracts' },
    ...{ row: 'buyerContractName', member: 'buyer_contract_name' },
    values: (bench) => ({
      buyerId: first(bench, 'buyers', 'buyer_id'),
      verticalId: first(bench, 'offers', 'vertical_id'),
    }),
  },
  {
    ...{ call: 'editCampaign', entity: 'Campaign', collection: 'campaigns', row: 'testLink', member: 'test_link' },
    values: (bench) => ({
      ...{ affiliateId: first(bench, 'affiliates', 'affiliate_id'), offerId: first(bench, 'offers', 'offer_id') },
      ...{ mediaTypeId: '1', payoutAmount: '0.7' },
    }),
  },
  {
    ...{ call: 'editCreative', entity: 'Creative', collection: 'creatives' },
    ...{ row: 'creativeName', member: 'creative_name' },
    values: (bench) => ({ offerId: first(bench, 'offers', 'offer_id'), creativeTypeId: '1', allowLinkOverride: false }),
  },
];

const editCases = edits.map(
  ({ call, entity, collection, row, member, values }): OperationCase => ({
    calls: [call],
    title: `one of the ${collection} is created and changed`,
    show: async (bench) => {
      const made = creation(
        entity,
        { ...values(bench), [row]: 'First ü & <b>' },
        `id nativeId ... on Cake${entity} { ${row} }`,
      );
      const { node } = await done(bench, made);
      expect(node[row]).toBe('First ü & <b>');
      const kept = () => recordIn(bench, collection, node.nativeId.split('~').at(-1));
      expect(kept()[member]).toBe('First ü & <b>');
      const again = entity === 'Creative' ? { allowLinkOverride: true } : {};
      const { changes } = await done(bench, change(entity, node.id, { ...again, [row]: 'Second' }));
      expect(changes).toContainEqual({ field: row, after: 'Second', outcome: 'APPLIED' });
      expect(kept()[member]).toBe('Second');
      const { code, field, calls } = await notDone(bench, change(entity, node.id, { [row]: 'NULL' }));
      expect({ code, field, calls }).toEqual({ code: 'CANNOT_EXPRESS', field: row, calls: 0 });
    },
  }),
);

/** A campaign whose exceptions are what it blocks. */
const originalIn = (bench: OperationBench) =>
  recordsIn(bench, 'campaigns').find(({ non_original: original }) => original === null);

const campaignOf = (bench: OperationBench) => {
  const { campaign_id: id } = originalIn(bench);
  return { id: bench.idOf('Campaign', String(id)), kept: () => recordIn(bench, 'campaigns', id) };
};

/** What an entity's mutations send where they create, change, or do something else. */
export const cakeEdits: readonly OperationCase[] = [
  ...editCases,
  {
    calls: ['editBlacklist', 'removeBlacklist'],
    title: 'an affiliate is barred from an offer, and let in again',
    show: async (bench) => {
      const entries = () => recordsIn(bench, 'blacklists').length;
      const before = entries();
      const { node } = await done(
        bench,
        creation(
          'Blacklist',
          {
            ...{ affiliateId: first(bench, 'affiliates', 'affiliate_id'), offerId: first(bench, 'offers', 'offer_id') },
            ...{ blacklistReasonId: '7', redirectType: 'GLOBAL_REDIRECT', subId: 'bot-1' },
          },
          'id subId',
        ),
      );
      expect(node.subId).toBe('bot-1');
      expect(recordsIn(bench, 'blacklists').at(-1)).toMatchObject({ sub_id: 'bot-1', blacklist_reason_id: 7 });
      await done(bench, action('Blacklist', 'Remove', node.id, null));
      expect(entries()).toBe(before);
    },
  },
  {
    calls: ['exceptCreative', 'exceptSubId'],
    title: 'creatives and sub ids are blocked in a campaign, and let in again',
    show: async (bench) => {
      const { id, kept } = campaignOf(bench);
      const creativeId = first(bench, 'creatives', 'creative_id');
      await done(bench, action('Campaign', 'AddCreativeException', id, { creativeId }));
      await done(bench, action('Campaign', 'AddSubIdException', id, { subId: 'Käse' }));
      expect(kept().exceptions.creative_ids).toContain(Number(creativeId));
      expect(kept().exceptions.sub_affiliates.at(-1)[1]).toBe('Käse');
      await done(bench, action('Campaign', 'RemoveCreativeException', id, { creativeId }));
      await done(bench, action('Campaign', 'RemoveSubIdException', id, { subId: 'Käse' }));
      expect(kept().exceptions.creative_ids).not.toContain(Number(creativeId));
      expect(JSON.stringify(kept().exceptions.sub_affiliates)).not.toContain('Käse');
    },
  },
  {
    calls: ['editCaps'],
    title: 'a cap is set and removed, and one that begins some day needs the day',
    show: async (bench) => {
      const { id, kept } = campaignOf(bench);
      const cap = { type: 'CLICK', interval: 'DAILY', amount: 0, sendAlertOnly: false };
      await done(bench, action('Campaign', 'SetCap', id, cap));
      expect(kept().click_cap).toMatchObject({ limit: 0, cap_interval_id: 1 });
      await done(bench, action('Campaign', 'RemoveCap', id, { type: 'CLICK' }));
      expect(kept().click_cap).toMatchObject({ limit: null });
      const refusal = await notDone(bench, action('Campaign', 'SetCap', id, { ...cap, interval: 'CUSTOM' }));
      expect(refusal).toMatchObject({ code: 'REQUIRED', field: 'start' });
    },
  },
  {
    calls: ['editContact'],
    title: 'an affiliate gets a contact',
    show: async (bench) => {
      const holderId = first(bench, 'affiliates', 'affiliate_id');
      const { node } = await done(
        bench,
        creation(
          'Contact',
          { holder: 'AFFILIATE', holderId, roleId: '6', firstName: 'Ada', emailAddress: 'ada@example.com' },
          'id firstName emailAddress',
        ),
      );
      expect(node).toMatchObject({ firstName: 'Ada', emailAddress: 'ada@example.com' });
      const { contacts } = recordIn(bench, 'affiliates', holderId);
      expect(contacts.at(-1)).toMatchObject({ first_name: 'Ada', email_address: 'ada@example.com', role_id: 6 });
    },
  },
  {
    calls: ['addCreativeFile'],
    title: 'a creative gets a file',
    show: async (bench) => {
      const { creative_id: creative, offer_id: offer } = recordsIn(bench, 'creatives')[0];
      const id = bench.idOf('Creative', keyWithin(String(offer), String(creative)));
      const added = action('Creative', 'AddFile', id, { importUrl: 'https://cdn.example/new.png', isPreview: true });
      const { given } = await done(bench, { ...added, type: 'CakeCreativeAddFileWrite', inside: 'given { fileId }' });
      const kept = recordIn(bench, 'creatives', creative);
      expect(kept.creative_files.at(-1)).toMatchObject({
        creative_file_id: Number(given.fileId),
        creative_file_import_url: 'https://cdn.example/new.png',
      });
    },
  },
  {
    calls: ['updateConversion'],
    title: 'the payout of a conversion is replaced, and then added to',
    show: async (bench) => {
      const range = { from: new Date(Date.now() - 9 * 86_400_000).toISOString() };
      const { conversions } = await bench.ask(
        `query ($range: DateRange!) { conversions(first: 1, filter: { range: $range }) { edges { node { id nativeId } } } }`,
        { range },
      );
      const [{ node }] = conversions.edges;
      const kept = () => recordIn(bench, 'conversions', node.nativeId);
      await done(bench, change('Conversion', node.id, { payoutAmount: '7.25', noteToAppend: 'Checked.' }));
      expect(Number(kept().paid)).toBe(7.25);
      expect(kept().note).toMatch(/Checked\.$/);
      await done(bench, action('Conversion', 'AddAmounts', node.id, { payoutAmount: '-0.25' }));
      expect(Number(kept().paid)).toBe(7);
      const refusal = await notDone(bench, change('Conversion', node.id, { dispositionId: '2' }));
      expect(refusal).toMatchObject({ code: 'REQUIRED', field: 'dispositionType' });
    },
  },
];
