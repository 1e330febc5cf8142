import { expect, test } from 'vitest';
import { openCakeBuyers } from './cake-buyers.ts';
import { refusal, storedIn } from './cake-caller.ts';

const { account, buyerId, write, exported } = openCakeBuyers();
const contractId = (): number => storedIn(account(), 'buyer_contracts')[0].buyer_contract_id;
const send = (parameters: Record<string, string>) =>
  write('/api/1/addedit.asmx/LeadSaleCaps', {
    buyer_id: '0',
    buyer_contract_id: '0',
    cap_interval_id: '2',
    cap_limit: '50',
    cap_start: '2026-04-01',
    cap_start_modification_type: 'change',
    ...parameters,
  });

test('a cap of a buyer is exported, starts with a custom interval only, and is taken away', async () => {
  const buyer_id = String(buyerId());
  const cap = async () =>
    (await exported('/api/2/export.asmx/Buyers', { buyer_id, account_status_id: 0 })).buyers[0].lead_cap;
  expect(await send({ buyer_id })).toMatchObject({ success: 'true', message: 'Lead Sale Cap Updated' });
  expect(await cap()).toMatchObject({ limit: 50, interval: { cap_interval_name: 'Weekly' } });
  await send({ buyer_id, cap_interval_id: '4' });
  await send({ buyer_id, cap_interval_id: '4', cap_start_modification_type: 'do_not_change', cap_start: '2020-01-01' });
  const stored = () => Object(account().state().buyers?.[buyerId()]).lead_cap;
  expect(stored().start_date).toBe('2026-04-01T00:00:00');
  await send({ buyer_id, cap_interval_id: '-1', cap_limit: '-2' });
  expect(await cap()).toMatchObject({ limit: null, interval: { cap_interval_name: 'None' } });
  expect(stored().start_date).toBeNull();
});

test('a cap of a contract is its own', async () => {
  const before = account().state().buyers;
  await send({ buyer_contract_id: String(contractId()), cap_interval_id: '3', cap_limit: '0' });
  expect(Object(account().state().buyer_contracts?.[contractId()]).lead_cap).toMatchObject({
    limit: 0,
    cap_interval_id: 3,
  });
  expect(account().state().buyers).toEqual(before);
});

test.each([
  ['Missing Required Fields', () => ({})],
  ['Invalid Buyer ID', () => ({ buyer_id: '1' })],
  ['Invalid Buyer Contract ID', () => ({ buyer_contract_id: '1' })],
  ['Invalid Cap Interval ID', () => ({ buyer_id: String(buyerId()), cap_interval_id: '0' })],
  ['Invalid Cap Interval ID', () => ({ buyer_contract_id: String(contractId()), cap_interval_id: '1' })],
  ['Invalid Cap Limit', () => ({ buyer_id: String(buyerId()), cap_limit: '-1' })],
  ['Invalid Cap Limit', () => ({ buyer_id: String(buyerId()), cap_limit: '1.5' })],
])('%s is a refusal that changes nothing', async (message, wrong) => {
  const before = account().state();
  expect(await send(wrong())).toEqual(refusal(message, 1));
  expect(account().state()).toEqual(before);
});
