import { describe, expect, test } from 'vitest';
import { callCake, callCakeJson, parseCake, storedIn } from './cake-caller.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 10, advertisers: 60, affiliates: 8, campaigns: 100 });
const exported = async (address: string, parameters: Record<string, string>) =>
  JSON.parse((await callCakeJson(account(), `/api/${address}`, parameters)).body).d;

describe('schedules', () => {
  const schedules = (parameters: Record<string, string> = {}) =>
    exported('2/export.asmx/Schedules', {
      start_date: '12-10-2025',
      end_date: '12-10-2025',
      buyer_id: '0',
      status_id: '0',
      vertical_id: '0',
      priority_only: 'FALSE',
      active_only: 'FALSE',
      ...parameters,
    });
  const contracts = () => storedIn(account(), 'buyer_contracts');

  test('are one for each contract and day, the last day included', async () => {
    const one = await schedules();
    expect(one.row_count).toBe(contracts().length);
    expect(one.schedules[0].buyer_contract).toMatchObject({
      buyer_contract_id: contracts()[0].buyer_contract_id,
      buyer_contract_name: contracts()[0].buyer_contract_name,
      account_status: { account_status_id: contracts()[0].account_status_id },
    });
    const two = await schedules({ end_date: '12-11-2025' });
    const ids = two.schedules.map(({ schedule_id: id }: { schedule_id: number }) => id);
    expect(new Set(ids).size).toBe(2 * contracts().length);
  });

  test('tell how much of its credit a buyer used: what it was sold in the own currency', async () => {
    const buyerOf = new Map(contracts().map(({ buyer_contract_id: id, buyer_id }) => [id, buyer_id]));
    const conversions = account().state().conversions ?? {};
    const used = new Map<number, number>();
    for (const { sales, event_conversion_id: id } of storedIn(account(), 'leads')) {
      const { test: isTest, received_currency_id: currency } = Object(conversions[id]);
      if (isTest || currency !== 1) continue;
      for (const { buyer_contract_id: contract, revenue } of sales) {
        const buyer = buyerOf.get(contract);
        used.set(buyer, (used.get(buyer) ?? 0) + Math.round(Number(revenue) * 10_000));
      }
    }
    for (const { buyer } of (await schedules()).schedules) {
      expect(Math.round(buyer.credit_used * 10_000)).toBe(used.get(buyer.buyer_id) ?? 0);
    }
  });

  test('are filtered by buyer, status, vertical, priority and activity', async () => {
    const [{ buyer_id, vertical_id }] = contracts();
    const idsWhere = (condition: (row: ReturnType<typeof contracts>[number]) => boolean) =>
      contracts()
        .filter(condition)
        .map(({ buyer_contract_id: id }) => id);
    const idsOf = async (parameters: Record<string, string>) =>
      (await schedules(parameters)).schedules.map(
        (row: { buyer_contract: { buyer_contract_id: number } }) => row.buyer_contract.buyer_contract_id,
      );
    expect(await idsOf({ buyer_id: String(buyer_id) })).toEqual(idsWhere((row) => row.buyer_id === buyer_id));
    expect(await idsOf({ vertical_id: String(vertical_id) })).toEqual(
      idsWhere((row) => row.vertical_id === vertical_id),
    );
    expect(await idsOf({ status_id: '2' })).toEqual(idsWhere((row) => row.account_status_id === 2));
    expect(await idsOf({ active_only: 'TRUE' })).toEqual(idsWhere((row) => row.account_status_id === 1));
    expect(await idsOf({ priority_only: 'TRUE' })).toEqual(idsWhere((row) => row.rank === 0));
  });
});

describe('targets', () => {
  test('are those of one rule, with its operator', async () => {
    const { body } = await callCake(account(), '/api/3/export.asmx/RuleTargets', { rule_id: '1' });
    const response = parseCake(body).rule_targets_export_response;
    expect(response.row_count).toBe('2');
    const [target] = response.rule_targets.rule_target;
    expect(target.operator).toEqual({ operator_id: '2', operator_name: 'in', operator_label: 'in' });
    expect(target.percentage_split).toEqual({ '@_xsi:nil': 'true' });
    expect(target.devices.device).toHaveLength(2);
  });

  test('of a rule that is not there are none, and every rule of the list has some', async () => {
    expect(await exported('3/export.asmx/RuleTargets', { rule_id: '9' })).toMatchObject({
      success: true,
      row_count: 0,
    });
    const { shared_rules } = await exported('1/get.asmx/SharedRules', {});
    for (const { shared_rule_id: id } of shared_rules) {
      expect((await exported('3/export.asmx/RuleTargets', { rule_id: String(id) })).row_count).toBeGreaterThan(0);
    }
  });
});

describe('calls of pixels', () => {
  const calls = (parameters: Record<string, string> = {}) =>
    exported('1/export.asmx/PixelLogRequests', {
      advertiser_id: '0',
      offer_id: '0',
      start_date: '2025-01-01',
      end_date: '2026-03-02',
      converted_only: 'FALSE',
      start_at_row: '0',
      row_limit: '0',
      sort_descending: 'FALSE',
      ...parameters,
    });
  const oldest = '2025-12-31T00:00:00';

  test('converted are the conversions of the last 60 days that came of clicks', async () => {
    const answer = await calls({ converted_only: 'TRUE' });
    const wanted = storedIn(account(), 'conversions')
      .filter(({ click_id, event_conversion_date: date }) => click_id !== null && date >= oldest)
      .map(({ event_conversion_id: id }) => id);
    const ids = answer.pixel_log_requests.map(({ conversion_id: id }: { conversion_id: number }) => id);
    expect(new Set(ids)).toEqual(new Set(wanted));
    expect(answer.row_count).toBe(wanted.length);
  });

  test('that were ignored are there besides, without a conversion', async () => {
    const repeated = storedIn(account(), 'clicks').filter(
      ({ duplicate, campaign_id: id, click_date }) => duplicate && id > 0 && click_date >= oldest,
    );
    const answer = await calls();
    const ignored = answer.pixel_log_requests.filter(({ ignored }: { ignored: boolean }) => ignored);
    expect(ignored).toHaveLength(repeated.length);
    expect(ignored[0]).toMatchObject({ conversion_id: null, disposition: 'Duplicate' });
  });

  test('are of one advertiser, one offer and one span, sorted both ways and paged', async () => {
    const [{ offer_id, advertiser_id }] = storedIn(account(), 'offers');
    const ofOffer = await calls({ offer_id: String(offer_id) });
    expect(ofOffer.row_count).toBeGreaterThan(0);
    for (const { offer } of ofOffer.pixel_log_requests) expect(offer.offer_id).toBe(offer_id);
    for (const { advertiser } of (await calls({ advertiser_id: String(advertiser_id) })).pixel_log_requests) {
      expect(advertiser.advertiser_id).toBe(advertiser_id);
    }
    const all = await calls();
    const dates = all.pixel_log_requests.map(({ request_date }: { request_date: string }) => request_date);
    expect(dates).toEqual([...dates].sort());
    const down = await calls({ sort_descending: 'TRUE', start_at_row: '2', row_limit: '3' });
    expect(down.pixel_log_requests.map(({ request_date }: { request_date: string }) => request_date)).toEqual(
      dates.toReversed().slice(1, 4),
    );
    expect((await calls({ start_date: '2026-02-01', end_date: '2026-02-01' })).row_count).toBe(0);
  });

  test.each([
    ['Invalid Advertiser ID', { advertiser_id: '1' }],
    ['Invalid Offer ID', { offer_id: '1' }],
  ])('of nobody are refused with %s', async (message, wrong) => {
    expect(await calls(wrong)).toMatchObject({ success: false, message, pixel_log_requests: null });
  });
});
