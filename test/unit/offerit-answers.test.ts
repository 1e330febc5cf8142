import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGate } from '../../datasources/gate.ts';
import { offerit } from '../../datasources/offerit/index.ts';
import { createShareReads } from '../../datasources/share-reads.ts';
import { Tally } from '../../datasources/tally.ts';

const { affiliate, conversion, creative, offer } = offerit.entities;
const stretch = { from: 1_767_225_600_000, to: 1_767_225_700_000, filter: {}, oldestFirst: true, limit: 100 };

let server: Server;
let answer = { status: 200, body: '' };
let heard: string[] = [];
beforeAll(async () => {
  server = createServer(({ method, url, headers }, response) => {
    heard.push(`${method} ${url} ${headers['api-username']}`);
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const account = { id: 'test', timeZone: 'UTC', currency: null };
const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };

/** A connection whose every answer is this one. */
function answering(body: string, status = 200) {
  answer = { status, body };
  heard = [];
  return offerit.connect(
    account,
    { username: 'admin', apiKey: 'sesame' },
    {
      account: account.id,
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      timeout: 10_000,
      maxBytes: 1_000_000,
      retry: { retries: 0, minimumWait: 0, maximumWait: 0 },
      gate: openGate({ concurrency: 4, rate: null, wait: async () => undefined }),
      share: createShareReads(account.id),
      wait: async () => undefined,
      now: () => Date.parse('2026-03-01T00:00:00Z'),
      secrets: new Set(['sesame']),
      log: () => undefined,
    },
  );
}

/** The error that an act ends with. */
async function failure(act: Promise<unknown> | undefined): Promise<Error> {
  const outcome = await Promise.resolve(act).then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error('Nothing went wrong.');
}

describe('an answer of Offerit', () => {
  const row = '{"loginid":"3","username":"affiliate1","password":"$6$hash","tax_id_or_ssn":"12-345"}';

  it.each([
    `{"3":${row}}`,
    `[${row}]`,
    `{"result":"Success","message":{"3":${row}}}`,
    `{"result":"success","message":[${row}]}`,
    `{"result":"success","message":"Found.","data":[${row}]}`,
    `{"result":true,"3":${row}}`,
    `[{"result":true,"message":{"3":${row}}}]`,
    `[{"result":"Success","data":{"3":${row}}}]`,
  ])('is the same in the envelope %s', async (body) => {
    const sweep = await affiliate?.listAll?.(answering(body), 10, call);
    expect(sweep).toMatchObject({ records: [{ affiliateId: '3', username: 'affiliate1' }], odd: [], complete: true });
    expect(JSON.stringify(sweep)).not.toMatch(/hash|12-345/);
    expect(heard).toEqual(['GET /api/affiliate/search admin']);
  });

  it.each([
    [200, '{"result":"Error","message":"No such key sesame"}', 'REJECTED', 'No such key [secret]'],
    [200, '[{"result":false,"message":"No."}]', 'REJECTED', 'No.'],
    [200, '{"result":"Failure","message":{"3":{}}}', 'REJECTED', 'no reason'],
    [400, '{"result":"Error","message":"Bad."}', 'REJECTED', 'Bad.'],
    [404, '<html><h1>Not found</h1></html>', 'REJECTED', 'HTTP 404, an invalid parameter'],
    [405, '', 'REJECTED', 'HTTP 405'],
    [401, '{}', 'UNAUTHORIZED', 'user name and key'],
    [403, '', 'UNAUTHORIZED', 'does not allow this call'],
    [429, '', 'RATE_LIMITED', 'HTTP 429'],
    [500, '<html></html>', 'UNREACHABLE', 'HTTP 500'],
    [302, '', 'UNREACHABLE', 'redirect'],
    [200, '<html><h1>Welcome</h1></html>', 'MALFORMED', 'not JSON'],
    [200, '<br /><b>Warning</b>: x<br />\n{"3":{"loginid":"3"}}', 'MALFORMED', 'not JSON'],
    [200, '', 'MALFORMED', 'not JSON'],
    [200, '1', 'MALFORMED', 'no list of rows'],
    [200, 'null', 'MALFORMED', 'no list of rows'],
    [200, '{"result":"Success","message":"No affiliates."}', 'MALFORMED', 'no list of rows'],
    [200, '{"error":"Something"}', 'MALFORMED', 'something else than rows'],
  ])('HTTP %i with %s is %s', async (status, body, code, words) => {
    const error = await failure(affiliate?.listAll?.(answering(body, status), 10, call));
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(words);
  });

  it('is not quoted where it cannot be read, because of the hashes in it', async () => {
    const error = await failure(affiliate?.listAll?.(answering(`{"3":${row.replace('hash"', '"hash"')}}`), 10, call));
    expect(error).toMatchObject({ code: 'MALFORMED' });
    expect(error.cause).toBeUndefined();
  });

  it('says what HTTP 404 means where it is about offers', async () => {
    const error = await failure(offer?.byIds?.(answering('<html></html>', 404), ['1'], call));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', message: expect.stringContaining('July 2020') });
  });

  it('loses no page to an odd row', async () => {
    const rows = '{"7":{"username":"yes"},"8":"no","9":{"inhouse":"perhaps"},"10":{"loginid":0}}';
    const sweep = await affiliate?.listAll?.(answering(rows), 10, call);
    expect(sweep?.records).toEqual([expect.objectContaining({ affiliateId: '7', username: 'yes' })]);
    expect(sweep?.odd).toHaveLength(3);
    const ids = ['10', '9', '8', '7', '6'];
    const found = await affiliate?.byIds?.(answering(rows), ids, call);
    const malformed = expect.objectContaining({ code: 'MALFORMED' });
    expect(found).toEqual([null, malformed, malformed, expect.objectContaining({ affiliateId: '7' }), null]);
    const odd = await affiliate?.byIds?.(answering(rows), ['9', '7'], call);
    expect(odd).toEqual([malformed, expect.objectContaining({ affiliateId: '7' })]);
  });

  it('tells how many rows it brought', async () => {
    const tally = new Tally();
    const commission = '{"result":"Success","message":{"changes":[{"Change Id":0},{"Change Id":0}]}}';
    await offer?.details?.commissionChanges?.load(answering(commission), ['1'], { ...call, tally });
    await affiliate?.listAll?.(answering(`{"3":${row}}`), 10, { ...call, tally });
    expect(tally.accounts().get('test')).toMatchObject({ calls: 2, rows: 3 });
  });
});

describe('an offer', () => {
  /** The common view of an offer of these columns. */
  async function common(columns: Readonly<Record<string, unknown>>) {
    const connection = answering(JSON.stringify({ result: 'Success', message: { 5: columns } }));
    const [record] = (await offer?.byIds?.(connection, ['5'], call)) ?? [];
    if (!record || record instanceof Error) throw record ?? new Error('There is no offer.');
    return offer?.common(record, account);
  }

  it.each([
    [{ date_expire: '0', date_live: '0' }, 'ACTIVE', null],
    [{ date_expire: '1767225600' }, 'EXPIRED', 'date_expire 2026-01-01T00:00:00Z'],
    [{ date_expire: '2026-12-31 00:00:00' }, 'ACTIVE', null],
    [{ date_live: '1798761600' }, 'PENDING', 'date_live 2027-01-01T00:00:00Z'],
    [{ hidden: '1' }, 'ACTIVE', null],
    [{ deleted: '1', date_expire: '1767225600' }, 'ARCHIVED', 'deleted'],
  ])('with %j is %s', async (columns, status, nativeStatus) => {
    expect(await common(columns)).toMatchObject({ nativeId: '5', status, nativeStatus });
  });

  const amounts = { flat_amount_per_conversion: '25', percentage_of_customer_conversion: '15' };
  it.each([
    [
      { commission: 'cpa', ...amounts },
      { amount: '25', currency: null },
    ],
    [{ commission: 'cps', ...amounts }, { percent: '15' }],
    [{ commission: 'click', ...amounts }, null],
    [{ commission: 'hybrid', ...amounts }, null],
    [{ commission: 'hybrid', ...amounts, flat_amount_per_conversion: '0.00' }, { percent: '15' }],
    [
      { commission: 'hybrid', ...amounts, percentage_of_customer_conversion: '0' },
      { amount: '25', currency: null },
    ],
    [{ commission: 'hybrid', percentage_of_customer_conversion: '15' }, null],
    [amounts, null],
  ])('with %j pays %j', async (columns, payout) => {
    expect(await common(columns)).toMatchObject({ payout });
  });

  const costs = { cost_flat: '30.50', cost_perc: '40', advertiserid: '9' };
  it.each([
    [
      { cost_type: 'conversion', ...costs },
      { amount: '30.50', currency: null },
    ],
    [{ cost_type: 'sale', ...costs }, { percent: '40' }],
    [{ cost_type: 'unique', ...costs }, null],
    [{ cost_type: 'something new', ...costs }, null],
  ])('with %j brings %j', async (columns, revenue) => {
    expect(await common(columns)).toMatchObject({ revenue, advertiserNativeId: '9' });
  });
});

describe('a transaction', () => {
  const row = { time: 1_767_225_601, loginid: 2, trans_type: 'conversion', amount: 0 };
  /** The stretch that holds these rows. */
  const during = (rows: string) => conversion?.during?.(answering(rows), stretch, call);
  const views = async (rows: string) =>
    (await during(rows))?.records.map((record) => conversion?.common(record, account)) ?? [];

  it('keeps the twenty digits of its number, and money with nineteen', async () => {
    const payouts = '[{"type":"affiliate","amount":1234567890123456789},{"type":"affiliate","amount":"1"}]';
    const [common] = await views(`{"17672256001112223334":{"time":"1767225601","payouts":${payouts}}}`);
    expect(common).toMatchObject({
      nativeId: '17672256001112223334',
      occurredAt: '2026-01-01T00:00:01Z',
      payout: { amount: '12345678901234567.90', currency: null },
    });
  });

  it.each([
    [
      {
        payouts: [
          { type: 'referral', amount: 4 },
          { type: 'affiliate', amount: 32 },
        ],
        total_payout: 36,
      },
      '0.32',
    ],
    [{ payouts: { 0: { type: 'affiliate', amount: '-5' } }, total_payout: -5 }, '-0.05'],
    [{ payouts: [], total_payout: '12345' }, '123.45'],
    [{ total_payout: 0 }, '0.00'],
  ])('with %j pays %s', async (change, amount) => {
    const [common] = await views(JSON.stringify({ 17672256001112223334: 0, 1: { ...row, ...change } }));
    expect(common?.payout).toEqual({ amount, currency: null });
  });

  it('that pays somebody else only, or says nothing, has no payout', async () => {
    const rows = { 1: { ...row, payouts: [{ type: 'referral', amount: 4 }], total_payout: 4 }, 2: row };
    expect((await views(JSON.stringify(rows))).map((common) => common?.payout)).toEqual([null, null]);
  });

  it('of an unknown type is UNKNOWN and shows its type', async () => {
    const [common] = await views(JSON.stringify({ 1: { ...row, trans_type: 'gift' } }));
    expect(common).toMatchObject({ status: 'UNKNOWN', nativeStatus: 'gift' });
  });

  it('without its time, or with a fraction of a cent, is odd', async () => {
    const rows = { 1: row, 2: { ...row, time: 0 }, 3: { ...row, total_payout: 12.5 }, 4: null };
    const found = await during(JSON.stringify(rows));
    expect(found?.records).toHaveLength(1);
    expect(found?.odd).toHaveLength(3);
  });
});

describe('a creative', () => {
  it('is read as it stands behind its type', async () => {
    const type = { name: 'Banner', description: '', deleted: '0', creative_category_id: '1' };
    const creatives = {
      8: { details: { name: 'Été 🎈', type: '2', pending: '1', last_modified: '1767225600' } },
      9: { details: { creativeid: '9', deleted: '1', width: 'wide' } },
      10: { details: { creativeid: '10', deleted: '1' } },
      11: {},
    };
    const connection = answering(JSON.stringify({ 2: { type_details: type, creatives } }));
    const sweep = await creative?.listWithin?.list(connection, { by: 'type', value: '2' }, 10, call);
    expect(sweep?.odd).toHaveLength(2);
    expect(sweep?.records.map((record) => creative?.common(record, account))).toMatchObject([
      { nativeId: '8', name: 'Été 🎈', status: 'PENDING', updatedAt: '2026-01-01T00:00:00Z', nativeType: '2' },
      { nativeId: '10', status: 'ARCHIVED', nativeStatus: 'deleted', nativeType: '2' },
    ]);
  });

  it.each(['{"2":{"type_details":{},"creatives":[]}}', '[]'])('is not there in %s', async (body) => {
    const sweep = await creative?.listWithin?.list(answering(body), { by: 'type', value: '2' }, 10, call);
    expect(sweep).toEqual({ records: [], odd: [], complete: true });
  });
});
