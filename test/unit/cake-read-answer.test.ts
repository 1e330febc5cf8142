import { describe, expect, it } from 'vitest';
import { asItArrives, atOnce, readAnswer } from '../../datasources/cake/read-answer.ts';
import { Malformed, RateLimited, Rejected, Unauthorized, Unreachable } from '../../datasources/errors.ts';
import type { Answer, Line } from '../../datasources/line.ts';
import { reference } from '../../datasources/spec/field.ts';
import { read, write } from '../../datasources/spec/operation.ts';
import { valueAt } from '../../datasources/spec/read-record.ts';
import { Tally } from '../../datasources/tally.ts';

const operation = read('/api/1/things.asmx/Things', 'Things.', {
  takes: { offerId: reference('offer_id', 'The offer.') },
  rows: 'things.thing',
});

/** Of a row, its id; a row without one makes no sense. */
const idOf = asItArrives((row, index) => {
  const id = valueAt(row, 'id');
  if (typeof id !== 'string') throw new Malformed('There is no id.');
  return `${index}:${id}`;
});

function answer(body: string, status = 200, contentType = 'text/xml'): Answer {
  return {
    ...{ status, contentType, retryAfter: null },
    text: async () => body,
    chunks: async function* () {
      yield new TextEncoder().encode(body);
    },
  };
}

describe('what CAKE answers', () => {
  const tally = new Tally();
  const line = { account: 'cake', secrets: new Set(['KEY']) } as unknown as Line;
  const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally };
  const heard = (given: Answer) => readAnswer(line, operation, given, idOf, call);

  it('is rows, with those that make no sense told by their place, and the number of all that match', async () => {
    const rows = '<thing><id>a&#x0;</id></thing><thing><no>1</no></thing><thing><id>c</id></thing>';
    expect(
      await heard(answer(`<r><success>true</success><row_count>70</row_count><things>${rows}</things></r>`)),
    ).toEqual({ rows: ['0:a', '2:c'], odd: [{ index: 1, message: 'There is no id.' }], rowCount: 70 });
    expect(tally.accounts().get('cake')).toMatchObject({ rows: 3, mended: 1 });
  });

  it('may be a text alone after a write, which says in it whether it was done', async () => {
    const told = write('/api/1/things.asmx/Tell', 'Tells.', { rows: 'string', bare: true });
    const hear = (text: string) => readAnswer(line, told, answer(`<string>${text}</string>`), atOnce, call);
    expect(await hear('Thing Added Successfully')).toMatchObject({ rows: ['Thing Added Successfully'] });
    await expect(hear('Thing Not Found')).rejects.toBeInstanceOf(Rejected);
    await expect(hear('')).rejects.toBeInstanceOf(Rejected);
    await expect(hear('Invalid API Key')).rejects.toBeInstanceOf(Unauthorized);
  });

  it('may be no rows, and a list that is missing is no empty list', async () => {
    expect(await heard(answer('<r><success>true</success><row_count>0</row_count><things /></r>'))).toEqual({
      ...{ rows: [], odd: [], rowCount: 0 },
    });
    await expect(heard(answer('<r><success>true</success></r>'))).rejects.toBeInstanceOf(Malformed);
    await expect(heard(answer('<r><things /></r>'))).rejects.toBeInstanceOf(Malformed);
  });

  it('may be a bare list of none, where the row says so', async () => {
    const days = { ...operation, rows: 'Day', bare: true, mayBeEmpty: true } as const;
    const none = (body: string) => readAnswer(line, days, answer(body), idOf, call);
    for (const empty of ['<ArrayOfDay xmlns="x" />', '<ArrayOfDay>\n</ArrayOfDay>'])
      expect(await none(empty)).toMatchObject({ rows: [] });
    await expect(none('<string>Busy</string>')).rejects.toBeInstanceOf(Malformed);
    await expect(none('<ArrayOfDay><Hour>1</Hour></ArrayOfDay>')).rejects.toBeInstanceOf(Malformed);
    const { mayBeEmpty: _, ...others } = days;
    await expect(readAnswer(line, others, answer('<ArrayOfDay />'), idOf, call)).rejects.toBeInstanceOf(Malformed);
  });

  it.each([
    ['Invalid API Key', Unauthorized],
    ['Restricted', RateLimited],
    ['Something Broken', Unreachable],
    ['Invalid Offer ID', Rejected],
  ])('with the message "%s" is a failure of its own kind', async (message, kind) => {
    const refused = `<r><success>false</success><message>${message}</message><row_count>0</row_count></r>`;
    await expect(heard(answer(refused))).rejects.toBeInstanceOf(kind);
  });

  it('names our field and no secret where it refuses', async () => {
    const refused = '<r><success>false</success><message>Invalid Offer ID for KEY</message></r>';
    await expect(heard(answer(refused))).rejects.toMatchObject({
      ...{ field: 'offerId', nativeMessage: 'Invalid Offer ID for [secret]' },
    });
    const unread = 'Missing parameter: offer_id.\r\n   at System.Web';
    await expect(heard(answer(unread, 500, 'text/plain'))).rejects.toMatchObject({
      ...{ name: 'Rejected', nativeMessage: 'Missing parameter: offer_id.' },
    });
    await expect(heard(answer(unread, 500, 'text/html'))).rejects.toBeInstanceOf(Unreachable);
  });

  it.each([
    '<html><body>Log in</body></html>',
    '<HTML><p>Busy</p></HTML>',
    'Busy',
    '<r><success>true</success><things>',
  ])('is not understood when it is %s', async (body) => {
    await expect(heard(answer(body))).rejects.toBeInstanceOf(Malformed);
  });
});
