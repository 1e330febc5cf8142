import { describe, expect, test } from 'vitest';
import { callCake, callCakeJson, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allConversions } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const now = '2026-03-01T00:00:00';
const account = openCake({ offers: 20, advertisers: 5, affiliates: 10, campaigns: 60 });
const conversions = () => storedIn(account(), 'conversions');
const report = async (parameters: Record<string, string>) => {
  const { body } = await callCakeJson(account(), '/api/17/reports.asmx/EventConversions', {
    ...allConversions,
    ...parameters,
  });
  return JSON.parse(body).d;
};

describe('an update of an event', () => {
  const send = (row: Record<string, unknown>, parameters: Record<string, string>) =>
    writeCake(account(), '/api/6/track.asmx/UpdateConversionEvents', {
      offer_id: String(row.site_offer_id),
      conversion_id: String(row.event_conversion_id),
      transaction_id: '',
      payout: '0',
      add_to_existing_payout: 'TRUE',
      received: '0',
      received_option: 'no_change',
      disposition_type: 'no_change',
      disposition_id: '0',
      update_revshare_payout: 'FALSE',
      effective_date_option: 'today',
      custom_date: '2067-10-20 13:31:59.7',
      note_to_append: '',
      disallow_on_billing_status: 'ignore',
      unpaid_disposition_id: '0',
      ...parameters,
    });

  test('that is a step on the way changes its money, its disposition and its note', async () => {
    const event = conversions().find(({ event_id }) => event_id > 30);
    const sent = { payout: '0.1', received: '0.2', received_option: 'total_revenue', note_to_append: 'wichtig' };
    const words = { add_to_existing_payout: 'FALSE', disposition_type: 'approved' };
    expect(await send(event, { ...sent, ...words })).toMatchObject({ success: 'true', message: 'Conversion Updated' });
    const { event_conversions } = await report({ campaign_id: String(event.campaign_id) });
    const shown = event_conversions.find(
      (row: { event_conversion_id: number }) => row.event_conversion_id === event.event_conversion_id,
    );
    expect(shown).toMatchObject({
      paid: { amount: 0.1 },
      received: { amount: 0.2 },
      current_disposition: { disposition_id: 3 },
      note: expect.stringContaining('wichtig'),
    });
  });

  test('is found by its transaction', async () => {
    const row = conversions().find(({ transaction_id }) => transaction_id !== '');
    await send(row, { conversion_id: '0', transaction_id: row.transaction_id, note_to_append: 'by transaction' });
    expect(Object(account().state().conversions?.[row.event_conversion_id]).note).toContain('by transaction');
  });

  test('needs one of the two keys, and every parameter', async () => {
    const [row] = conversions();
    expect(await send(row, { conversion_id: '0' })).toEqual(refusal('Missing Required Fields', 6));
    const { body } = await callCake(account(), '/api/6/track.asmx/UpdateConversionEvents');
    expect(body).toContain('Missing parameter');
  });
});

describe('conversions inserted by hand', () => {
  const campaign = () => storedIn(account(), 'campaigns')[3];
  const creative = () => storedIn(account(), 'creatives').find(({ offer_id }) => offer_id === campaign().offer_id);
  const wanted = (): Record<string, string> => ({
    conversion_date: '2026-02-14',
    affiliate_id: String(campaign().affiliate_id),
    campaign_id: String(campaign().campaign_id),
    sub_affiliate: 'саб',
    creative_id: String(creative().creative_id),
    total_to_insert: '3',
    payout: '0.1',
    received: '2.5',
    note: 'Pixel <fehlte>',
    transaction_ids: 'TID-1, 0012',
  });

  test.each([2, 3])('are there in the report and count in its sums, version %d', async (version) => {
    const filter = { campaign_id: String(campaign().campaign_id), test_filter: 'both' };
    const before = await report(filter);
    const extra: Record<string, string> = version === 3 ? { unpaid_disposition_id: '0' } : {};
    const address = `/api/${version}/track.asmx/MassConversionInsert`;
    const answer = await writeCake(account(), address, { ...wanted(), ...extra });
    expect(answer).toMatchObject({ success: 'true', message: 'Conversions Inserted' });
    const after = await report(filter);
    expect(after.row_count).toBe(before.row_count + 3);
    const knownIds = before.event_conversions.map((row: { event_conversion_id: number }) => row.event_conversion_id);
    const inserted = after.event_conversions.filter(
      (row: { event_conversion_id: number }) => !knownIds.includes(row.event_conversion_id),
    );
    expect(inserted.map((row: { transaction_id: string }) => row.transaction_id)).toEqual(['TID-1', '0012', '']);
    for (const row of inserted) {
      expect(row).toMatchObject({
        source_type: 'Manual Insertion',
        click_date: null,
        source_affiliate: { source_affiliate_id: campaign().affiliate_id },
        site_offer: { site_offer_id: campaign().offer_id },
        creative: { creative_id: creative().creative_id },
        sub_id_1: 'саб',
        paid: { amount: 0.1 },
        received: { amount: 2.5 },
        note: 'Pixel <fehlte>',
      });
    }
    const last = storedIn(account(), 'conversions').at(-1);
    expect(last).toMatchObject({ event_conversion_date: '2026-02-14T00:00:00', last_updated: now });
  });

  test.each([
    ['Invalid Affiliate ID', { affiliate_id: '2' }],
    ['Invalid Campaign ID', { campaign_id: '2' }],
    ['Invalid Creative ID', { creative_id: '2' }],
    ['Invalid Total To Insert', { total_to_insert: '0' }],
    ['Invalid Payout Amount', { payout: '-1' }],
    ['Invalid Received Amount', { received: '-0.5' }],
    ['Invalid Transaction ID', { transaction_ids: 'a,b,c,d' }],
  ])('are refused with %s', async (message, wrong) => {
    const before = account().state();
    const answer = await writeCake(account(), '/api/2/track.asmx/MassConversionInsert', { ...wanted(), ...wrong });
    expect(answer).toEqual(refusal(message, 2));
    expect(account().state()).toEqual(before);
  });

  test('of another affiliate than that of the campaign are refused', async () => {
    const other = storedIn(account(), 'affiliates').find(({ affiliate_id: id }) => id !== campaign().affiliate_id);
    const wrong = { ...wanted(), affiliate_id: String(other.affiliate_id) };
    const answer = await writeCake(account(), '/api/2/track.asmx/MassConversionInsert', wrong);
    expect(answer.message).toBe('Invalid Campaign ID');
  });
});

describe('the disposition of one conversion', () => {
  const row = () => conversions().find(({ event_id, disposition_id }) => event_id === 22 && disposition_id === 3);
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/2/track.asmx/UpdateConversionDisposition', {
      offer_id: '0',
      disposition_id: '12',
      note: 'thrown out',
      ...parameters,
    });

  test('is changed by its session', async () => {
    const { event_conversion_id: id, request_session_id: session, site_offer_id: offer } = row();
    const answer = await send({ request_id: String(session), offer_id: String(offer) });
    expect(answer).toMatchObject({ success: 'true', '@_xmlns': 'http://cakemarketing.com/api/1/' });
    expect(Object(account().state().conversions?.[Number(answer.conversion_id)])).toMatchObject({
      request_session_id: session,
      disposition_id: 12,
      disposition_date: now,
      last_updated: now,
      note: expect.stringContaining('thrown out'),
    });
    expect(Number(answer.conversion_id)).toBe(id);
  });

  test.each([
    ['Invalid Disposition ID', { disposition_id: '15' }],
    ['Conversion Not Found', { request_id: '1' }],
    ['Conversion Not Found', { offer_id: '1' }],
  ])('is refused with %s, the id being nil', async (message, wrong) => {
    const before = account().state();
    const answer = await send({ request_id: String(row().request_session_id), ...wrong });
    expect(answer).toEqual({ ...refusal(message, 1), conversion_id: { '@_xsi:nil': 'true' } });
    expect(account().state()).toEqual(before);
  });
});

test.each([
  ['AcceptedDispositions', ['3']],
  ['RejectedDispositions', ['2', '12']],
])('%s are a bare list', async (name, ids) => {
  const { body } = await callCake(account(), `/api/1/track.asmx/${name}`);
  const rows = [parseCake(body).ArrayOfDisposition.Disposition].flat();
  expect(rows.map(({ disposition_id }) => disposition_id)).toEqual(ids);
});
