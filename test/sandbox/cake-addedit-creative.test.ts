import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, parseCake, refusal, storedIn } from './cake-caller.ts';
import { allCreatives } from './cake-parameters.ts';

/** An edit that changes nothing, but for allow_link_override, which has no word for that. */
const leave: Record<string, string> = {
  offer_id: '0',
  creative_name: '',
  third_party_name: '',
  creative_type_id: '0',
  creative_status_id: '0',
  width: '-1',
  height: '-1',
  offer_link: '',
  notes: '',
};

let sandbox: Sandbox;
let account: SandboxAccount;
let creativeId: number;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 5, advertisers: 2, affiliates: 2 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
  creativeId = storedIn(account, 'creatives')[0]?.creative_id;
});

afterAll(() => sandbox.close());

const creative = (id = creativeId) => Object(account.state().creatives?.[id]);

const send = async (parameters: Record<string, string>) => {
  const resent = { allow_link_override: String(creative().allow_link_override) };
  const { body } = await callCake(account, '/api/1/addedit.asmx/Creative', { ...leave, ...resent, ...parameters });
  return parseCake(body).creative_addedit_response;
};

const edit = (parameters: Record<string, string>) => send({ creative_id: String(creativeId), ...parameters });

const exported = async (id: number) => {
  const parameters = { ...allCreatives, creative_id: String(id), offer_id: String(creative(id).offer_id) };
  const { body } = await callCake(account, '/api/3/export.asmx/Creatives', parameters);
  return parseCake(body).creative_export_response.creatives.creative[0];
};

const newCreative = (): Record<string, string> => ({
  creative_id: '0',
  offer_id: String(creative().offer_id),
  creative_name: 'Новый <&> баннер',
  creative_type_id: '3',
  creative_status_id: '1',
  width: '300',
  height: '0',
  allow_link_override: 'TRUE',
});

describe('an edit of a creative', () => {
  test('of skip words changes nothing where the switch is sent as it was', async () => {
    const before = account.state();
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: `Creative ${creativeId} Updated`,
      creative_id: String(creativeId),
    });
    expect(account.state()).toEqual(before);
  });

  test.each([
    ['creative_name', ''],
    ['third_party_name', null],
    ['offer_link', ''],
    ['notes', ''],
  ])('of %s changes only that, and the word NULL clears it', async (name, cleared) => {
    const before = creative();
    await edit({ [name]: 'filled' });
    await edit({ [name]: '' });
    expect(creative()).toEqual({ ...before, [name]: 'filled' });
    await edit({ [name]: 'NULL' });
    expect(creative()).toEqual({ ...before, [name]: cleared });
  });

  test('of ids changes only those, and zero does not take them back', async () => {
    const before = creative();
    const change = { offer_id: storedIn(account, 'offers')[1]?.offer_id, creative_type_id: 7, creative_status_id: 3 };
    await edit(Object.fromEntries(Object.entries(change).map(([name, id]) => [name, String(id)])));
    await edit({});
    expect(creative()).toEqual({ ...before, ...change });
  });

  test('leaves a size at -1 and clears it at -2', async () => {
    const before = creative();
    await edit({ width: '728', height: '90' });
    await edit({});
    expect(creative()).toEqual({ ...before, width: 728, height: 90 });
    await edit({ width: '-2' });
    expect(creative()).toEqual({ ...before, width: null, height: 90 });
    expect(await exported(creativeId)).toMatchObject({ width: { '@_xsi:nil': 'true' }, height: '90' });
  });

  test('stores the switch as sent and needs it', async () => {
    for (const sent of [true, false, true]) {
      await edit({ allow_link_override: String(sent) });
      expect(creative().allow_link_override).toBe(sent);
    }
    const without = { ...leave, creative_id: String(creativeId) };
    expect((await callCake(account, '/api/1/addedit.asmx/Creative', without)).status).toBe(500);
  });

  test.each([
    ['Invalid Creative ID', { creative_id: '2' }],
    ['Invalid Creative ID', { creative_id: '-5' }],
    ['Invalid Offer ID', { offer_id: '2' }],
    ['Invalid Creative Type ID', { creative_type_id: '8' }],
    ['Invalid Creative Status ID', { creative_status_id: '4' }],
    ['Invalid Width', { width: '-3' }],
    ['Invalid Height', { height: '32768' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account.state();
    expect(await edit({ ...wrong, notes: 'changed' })).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });
});

describe('a new creative', () => {
  test('is exported as sent, under the names of the export', async () => {
    const answer = await send({ ...newCreative(), offer_link: 'https://shop.example/landing' });
    const id = Number(answer.creative_id);
    expect(answer).toMatchObject({ success: 'true', message: `Creative ${id} Created` });
    expect(creative(id)).toMatchObject({ offer_id: creative().offer_id, allow_link_override: true });
    expect(await exported(id)).toMatchObject({
      creative_name: 'Новый <&> баннер',
      offer_link_override: 'https://shop.example/landing',
      width: '300',
      height: '0',
      creative_files: '',
      date_created: '2026-03-01T00:00:00',
    });
  });

  test('needs no name, and has no size at -1 or -2', async () => {
    const { creative_id: id } = await send({ ...newCreative(), creative_name: '', width: '-1', height: '-2' });
    expect(creative(id)).toMatchObject({ creative_name: '', width: null, height: null });
  });

  test.each([
    ['Invalid Offer ID', { offer_id: '0' }],
    ['Invalid Creative Type ID', { creative_type_id: '0' }],
    ['Invalid Creative Status ID', { creative_status_id: '0' }],
    ['Invalid Width', { width: '-3' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account.state();
    expect(await send({ ...newCreative(), ...wrong })).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });
});

describe('a new file of a creative', () => {
  const add = async (parameters: Record<string, string>) => {
    const { body } = await callCake(account, '/api/1/addedit.asmx/CreativeFiles', {
      creative_id: String(creativeId),
      creative_file_id: '0',
      creative_file_import_url: 'https://upload.example/a/banner.png?size=1',
      is_preview_file: 'FALSE',
      replace_all_files: 'FALSE',
      ...parameters,
    });
    return parseCake(body).creativefiles_addedit_response;
  };

  test('comes after the others and is exported', async () => {
    const before = creative();
    const answer = await add({ is_preview_file: 'TRUE' });
    const row = answer.creative_files.creative_file;
    const id = Number(row.creative_file_id);
    expect(answer).toMatchObject({ success: 'true', message: `Creative Files ${id} Created.` });
    expect(row).toEqual({ creative_file_id: String(id), creative_file_name: 'banner.png', updated: 'false' });
    const added = {
      creative_file_id: id,
      creative_file_name: 'banner.png',
      creative_file_link: `https://cdn.example/${id}/banner.png`,
      creative_file_import_url: 'https://upload.example/a/banner.png?size=1',
      is_preview_file: true,
      date_created: '2026-03-01T00:00:00',
    };
    expect(creative()).toEqual({ ...before, creative_files: [...before.creative_files, added] });
    const shown = [(await exported(creativeId)).creative_files.creative_file].flat().at(-1);
    expect(shown).toMatchObject({ creative_file_id: String(id), preview: 'true' });
  });

  test('has an id of its own and replaces all others where it is told to', async () => {
    const [first, second] = [await add({}), await add({})];
    expect(second.message).not.toBe(first.message);
    await add({ replace_all_files: 'TRUE', creative_file_import_url: 'https://upload.example/' });
    const [file, ...more] = creative().creative_files;
    expect(more).toEqual([]);
    expect(file.creative_file_name).toBe(String(file.creative_file_id));
    expect(file.is_preview_file).toBe(false);
  });

  test.each([
    ['Invalid Creative ID', { creative_id: '2' }],
    ['Invalid Creative File Import URL', { creative_file_import_url: '' }],
    ['Invalid Creative File Import URL', { creative_file_import_url: 'ftp://upload.example/a.png' }],
    ['An error occured, please contact support@cakemarketing.com', { creative_file_id: '1' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account.state();
    expect(await add({ replace_all_files: 'TRUE', ...wrong })).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });
});
