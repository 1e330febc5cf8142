import { describe, expect, test } from 'vitest';
import { openCakeBuyers } from './cake-buyers.ts';
import { all, callCake, refusal, storedIn } from './cake-caller.ts';

const address = '/api/1/addedit.asmx/BuyerContract';
const switches = ['replace_returns', 'replacements_non_returnable', 'buy_upsells', 'vintage_leads', 'send_alert_only'];
const numbers = [
  'max_return_age_days',
  'min_lead_age_minutes',
  'max_lead_age_minutes',
  'posting_wait_seconds',
  'max_post_errors',
  'rank',
];

/** An edit that changes nothing. */
const leave: Record<string, string> = {
  ...all(['buyer_id', 'vertical_id', 'account_status_id', 'offer_id'], '0'),
  ...all(['email_template_id', 'portal_template_id'], '0'),
  ...all(['buyer_contract_name', 'default_confirmation_page_link'], ''),
  ...all(switches, 'no_change'),
  ...all(numbers, '-1'),
};

const { account, buyerId, write, exported } = openCakeBuyers();
/** Of the contract that is edited. */
const contractId = (): number => storedIn(account(), 'buyer_contracts')[2].buyer_contract_id;
const contract = (id = contractId()) => Object(account().state().buyer_contracts?.[id]);
const editContract = (parameters: Record<string, string>) =>
  write(address, { ...leave, buyer_contract_id: String(contractId()), ...parameters });
const everyContract = { buyer_contract_id: 0, buyer_id: 0, vertical_id: 0, buyer_contract_status_id: 0 };
const shownContracts = (parameters: Record<string, unknown> = {}) =>
  exported('/api/4/export.asmx/BuyerContracts', { ...everyContract, ...parameters });

describe('an edit of a buyer contract', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account().state();
    expect(await editContract({})).toMatchObject({
      success: 'true',
      message: `Buyer Contract ${contractId()} Updated`,
      buyer_contract_id: String(contractId()),
    });
    expect(account().state()).toEqual(before);
  });

  test.each([
    ...numbers.map((name) => [name, '0', 0] as const),
    ['buyer_contract_name', 'Ændret – 改名', 'Ændret – 改名'],
    ['account_status_id', '3', 3],
    ['vertical_id', '-1', -1],
    ['default_confirmation_page_link', 'https://b.example/', 'https://b.example/'],
    ['email_template_id', '21', 21],
    ['portal_template_id', '22', 22],
  ] as const)('of %s changes only that', async (name, sent, stored) => {
    const before = contract();
    await editContract({ [name]: sent });
    expect(contract()).toEqual({ ...before, [name]: stored });
    await editContract({});
    expect(contract()[name]).toBe(stored);
  });

  test.each(switches)('turns %s over', async (name) => {
    const before = contract();
    await editContract({ [name]: before[name] ? 'off' : 'on' });
    expect(contract()).toEqual({ ...before, [name]: !before[name] });
  });

  test('clears the offer with -1 and leaves it with 0', async () => {
    const { offer_id } = storedIn(account(), 'offers')[0];
    await editContract({ offer_id: String(offer_id) });
    await editContract({ offer_id: '0' });
    expect(contract().offer_id).toBe(offer_id);
    await editContract({ offer_id: '-1' });
    expect(contract().offer_id).toBeNull();
  });

  test('clears texts with the word NULL', async () => {
    await editContract({ buyer_contract_name: 'NULL', default_confirmation_page_link: 'NULL' });
    expect(contract()).toMatchObject({ buyer_contract_name: '', default_confirmation_page_link: '' });
  });

  test('is shown by the next export, under the names of the export', async () => {
    await editContract({ max_return_age_days: '5', rank: '3', buy_upsells: 'on', account_status_id: '2' });
    const [shown] = (await shownContracts({ buyer_contract_id: contractId() })).buyer_contracts;
    expect(shown).toMatchObject({
      buyer: { buyer_id: contract().buyer_id },
      buyer_contract_status: { buyer_contract_status_id: 2, buyer_contract_status_name: 'Inactive' },
      max_return_days: 5,
      rank: 3,
      buy_upsells: true,
      filters: [],
    });
    const filter = { buyer_id: contract().buyer_id, vertical_id: contract().vertical_id, buyer_contract_status_id: 2 };
    const { buyer_contracts } = await shownContracts(filter);
    expect(buyer_contracts.map((each: { buyer_contract_id: number }) => each.buyer_contract_id)).toContain(
      contractId(),
    );
    expect((await shownContracts()).row_count).toBe(storedIn(account(), 'buyer_contracts').length);
  });

  test.each([
    ['Invalid Buyer Contract ID', { buyer_contract_id: '1' }],
    ['Invalid Buyer ID', { buyer_id: '1' }],
    ['Invalid Vertical ID', { vertical_id: '999' }],
    ['Invalid Buyer Contract Name', { buyer_contract_name: 'x'.repeat(51) }],
    ['Invalid Account Status', { account_status_id: '9' }],
    ['Invalid Offer ID', { offer_id: '1' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await editContract({ ...wrong, rank: '77' })).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });
});

describe('a new buyer contract', () => {
  const sent = (): Record<string, string> => ({
    ...leave,
    ...all(switches, 'off'),
    buyer_contract_id: '0',
    buyer_id: String(buyerId()),
    vertical_id: '-1',
    buyer_contract_name: 'Nights',
    account_status_id: '1',
  });

  test('has what was sent, and defaults for what was left', async () => {
    const answer = await write(address, sent());
    const id = Number(answer.buyer_contract_id);
    expect(answer.message).toBe(`Buyer Contract ${id} Created`);
    expect(contract(id)).toMatchObject({
      buyer_id: buyerId(),
      buyer_contract_name: 'Nights',
      offer_id: null,
      max_return_age_days: 30,
      max_lead_age_minutes: 7200,
      email_template_id: null,
    });
  });

  test.each([
    ['Invalid Buyer ID', { buyer_id: '0' }],
    ['Invalid Vertical ID', { vertical_id: '0' }],
    ['Invalid Buyer Contract Name', { buyer_contract_name: '' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Missing Required Fields', { send_alert_only: 'no_change' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account().state();
    expect(await write(address, { ...sent(), ...wrong })).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });

  test('needs every parameter', async () => {
    const { rank: _, ...incomplete } = sent();
    expect((await callCake(account(), address, incomplete)).status).toBe(500);
  });
});
