import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { all, callCake, parseCake, refusal, storedIn } from './cake-caller.ts';
import { allAdvertisers, allAffiliates } from './cake-parameters.ts';

const address = '/api/3/addedit.asmx/Contact';
const texts = [
  'first_name',
  'middle_name',
  'last_name',
  'password',
  'title',
  'phone_work',
  'phone_cell',
  'phone_fax',
  'im_service',
  'im_name',
  'timezone',
];

/** An edit that changes nothing. */
const leave: Record<string, string> = {
  entity_type: 'affiliate',
  entity_id: '0',
  role_id: '0',
  include_in_mass_emails: 'no_change',
  ...all(
    texts.map((name) => `contact_${name}`),
    '',
  ),
  contact_email_address: '',
  contact_department_id: '-1',
  contact_language_id: '-1',
};

let sandbox: Sandbox;
let account: SandboxAccount;
let affiliateId: number;
let advertiserId: number;
let contactId: number;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 2, advertisers: 20, affiliates: 200 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
  const affiliate = storedIn(account, 'affiliates').find(({ contacts }) => contacts.length === 2);
  affiliateId = affiliate?.affiliate_id;
  contactId = affiliate?.contacts[1].contact_id;
  advertiserId = storedIn(account, 'advertisers')[0]?.advertiser_id;
});

afterAll(() => sandbox.close());

const contactsOf = (collection: string, id: number) => Object(account.state()[collection]?.[id]).contacts;
const contact = () => contactsOf('affiliates', affiliateId)[1];

const send = async (parameters: Record<string, string>) => {
  const { body } = await callCake(account, address, { ...leave, ...parameters });
  return parseCake(body).contact_addedit_response;
};

const edit = (parameters: Record<string, string>) => send({ contact_id: String(contactId), ...parameters });

const newContact = (): Record<string, string> => ({
  entity_id: String(affiliateId),
  contact_id: '0',
  role_id: '6',
  include_in_mass_emails: 'on',
  contact_first_name: 'Zoë',
  contact_last_name: 'Иванова',
  contact_email_address: 'zoe@affiliate.example',
});

test('every contact of a seed has an id of its own', () => {
  const holders = [...storedIn(account, 'affiliates'), ...storedIn(account, 'advertisers')];
  const ids = holders.flatMap(({ contacts }) => contacts.map((one: { contact_id: number }) => one.contact_id));
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('an edit', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account.state();
    const { first_name, last_name } = contact();
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: `Contact ${first_name} ${last_name}  Updated`,
      contact_id: String(contactId),
    });
    expect(account.state()).toEqual(before);
  });

  test.each(texts)('of %s changes only that, and the word NULL clears it', async (name) => {
    const before = contact();
    await edit({ [`contact_${name}`]: 'Ærø' });
    await edit({});
    expect(contact()).toEqual({ ...before, [name]: 'Ærø' });
    await edit({ [`contact_${name}`]: 'NULL' });
    expect(contact()).toEqual({ ...before, [name]: '' });
  });

  test('changes the mail address, which cannot be cleared', async () => {
    const before = contact();
    await edit({ contact_email_address: 'new@affiliate.example' });
    await edit({ contact_email_address: 'NULL' });
    expect(contact()).toEqual({ ...before, email_address: 'new@affiliate.example' });
  });

  test('switches mass mails', async () => {
    for (const word of ['on', 'off']) {
      await edit({ include_in_mass_emails: word });
      await edit({});
      expect(contact().include_in_mass_emails).toBe(word === 'on');
    }
  });

  test('leaves the language at -1 and takes it away at 0', async () => {
    await edit({ contact_language_id: '2' });
    await edit({});
    expect(contact().language_id).toBe(2);
    await edit({ contact_language_id: '0' });
    expect(contact().language_id).toBeNull();
  });

  test('takes an instant messenger by its name or its number, of which 0 is one', async () => {
    await edit({ contact_im_service: '0' });
    await edit({ contact_im_service: '-1' });
    expect(contact().im_service).toBe('AIM');
    await edit({ contact_im_service: 'Skype' });
    expect(contact().im_service).toBe('Skype');
  });

  test('ignores the role and whose contact it is said to be', async () => {
    const before = account.state();
    const elsewhere = { entity_type: 'advertiser', entity_id: String(advertiserId), role_id: '99' };
    expect(await edit(elsewhere)).toMatchObject({ success: 'true' });
    expect(account.state()).toEqual(before);
  });

  test('of a contact without a name answers with four spaces', async () => {
    const answer = await edit({ contact_first_name: 'NULL', contact_last_name: 'NULL' });
    expect(answer.message).toBe('Contact    Updated');
  });

  test.each([
    ['Invalid Contact ID', { contact_id: '2' }],
    ['Invalid Contact ID', { contact_id: '-5' }],
    ['Invalid Department ID', { contact_department_id: '1' }],
    ['Invalid Language ID', { contact_language_id: '99' }],
    ['Invalid First Name', { contact_first_name: 'x'.repeat(26) }],
    ['Invalid Middle Name', { contact_middle_name: 'x'.repeat(26) }],
    ['Invalid Last Name', { contact_last_name: 'x'.repeat(61) }],
    ['Invalid Email Address', { contact_email_address: 'x'.repeat(61) }],
    ['Invalid Password', { contact_password: 'x'.repeat(26) }],
    ['Invalid Title', { contact_title: 'x'.repeat(31) }],
    ['Invalid IM Service', { contact_im_service: '5' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account.state();
    expect(await edit({ include_in_mass_emails: 'on', ...wrong })).toEqual(refusal(message, 3));
    expect(account.state()).toEqual(before);
  });
});

describe('a new contact', () => {
  test('of an affiliate comes after the others and is exported', async () => {
    const before = contactsOf('affiliates', affiliateId);
    const answer = await send({ ...newContact(), contact_im_service: '3' });
    expect(answer).toMatchObject({ success: 'true', message: 'Contact Zoë Иванова  Created' });
    const after = contactsOf('affiliates', affiliateId);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ contact_id: Number(answer.contact_id), im_service: 'Skype', role_id: 6 });
    const { body } = await callCake(account, '/api/5/export.asmx/Affiliates', {
      ...allAffiliates,
      affiliate_id: String(affiliateId),
    });
    const [shown] = parseCake(body).affiliate_export_response.affiliates.affiliate;
    expect(shown.contacts.contact_info.at(-1)).toMatchObject({
      contact_id: answer.contact_id,
      contact_type: { contact_type_id: { '@_xsi:nil': 'true' } },
      role: { role_name: { '#text': 'Affiliate' } },
      department: { department_id: { '@_xsi:nil': 'true' } },
      first_name: 'Zoë',
      middle_name: '',
      email_address: 'zoe@affiliate.example',
      include_in_mass_emails: 'true',
    });
  });

  test('of an advertiser is exported and can be edited', async () => {
    const holder = { entity_type: 'advertiser', entity_id: String(advertiserId), role_id: '7' };
    const { contact_id: id } = await send({ ...newContact(), ...holder });
    await send({ contact_id: id, contact_title: 'CEO' });
    expect(contactsOf('advertisers', advertiserId).at(-1)).toMatchObject({ first_name: 'Zoë', title: 'CEO' });
    const parameters = { ...allAdvertisers, advertiser_id: String(advertiserId) };
    const { body } = await callCake(account, '/api/6/export.asmx/Advertisers', parameters);
    const shown = parseCake(body).advertiser_export_response.advertisers.advertiser;
    expect([shown.contacts.contact_info].flat().at(-1)).toMatchObject({ contact_id: id, title: 'CEO' });
  });

  test('of a buyer is exported and can be edited', async () => {
    const buyerId = storedIn(account, 'buyers')[0]?.buyer_id;
    const holder = { entity_type: 'buyer', entity_id: String(buyerId), role_id: '2' };
    const { contact_id: id } = await send({ ...newContact(), ...holder });
    await send({ contact_id: id, contact_title: 'CFO' });
    const { body } = await callCake(account, '/api/2/export.asmx/Buyers', {
      buyer_id: String(buyerId),
      account_status_id: '0',
    });
    const { contact_info } = parseCake(body).buyers_export_response.buyers.buyer.contacts;
    expect([contact_info].flat().at(-1)).toMatchObject({ contact_id: id, first_name: 'Zoë', title: 'CFO' });
  });

  test('has no word for an unknown kind of holder', async () => {
    const parameters = { ...leave, ...newContact(), entity_type: 'publisher' };
    expect((await callCake(account, address, parameters)).status).toBe(500);
  });

  test.each([
    ['Missing Required Fields', { include_in_mass_emails: 'no_change' }],
    ['Missing Required Fields', { role_id: '0' }],
    ['Missing Required Fields', { contact_email_address: '' }],
    ['Missing Required Fields', { entity_id: '0' }],
    ['Invalid Role ID', { role_id: '99' }],
    ['Invalid Entity ID', { entity_id: '2' }],
    ['Invalid Entity ID', { entity_type: 'list_manager', entity_id: '1' }],
    ['Invalid First Name', { contact_first_name: 'x'.repeat(26) }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account.state();
    expect(await send({ ...newContact(), ...wrong })).toEqual(refusal(message, 3));
    expect(account.state()).toEqual(before);
  });
});
