import { orError } from '../as-error.ts';
import type { Detail } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { type KeitaroConnection, many, rowIn } from './connection.ts';
import { operations } from './operations.ts';
import { streamFields } from './stream-fields.ts';
import { wire } from './wire.ts';

/** The streams of campaigns: a call for each campaign, because no list holds those of several (keitaro.md 2.1, row 47). */
export const streams: Detail = {
  named: 'Stream',
  says: 'Where the visitors of the campaign are led, each under its own conditions; a call for each campaign.',
  fields: streamFields,

  load: (connection: KeitaroConnection, ids, call) =>
    Promise.all(
      ids.map((id) =>
        orError(async () => {
          const answer = await connection.call(operations.listStreams, { id }, call);
          return answer === null ? [] : many(answer).map((row) => read(rowIn(row), connection));
        }),
      ),
    ),
};

function read(row: AnyRecord, { account }: KeitaroConnection): AnyRecord {
  const shaped = {
    ...row,
    // What is `weight` today was `chance` in 2017 (keitaro.md 2.3).
    weight: row.weight ?? row.chance,
    filters: itemsOf(row.filters).map((filter) => ({ ...filter, ...payloadIn(filter.payload) })),
    triggers: itemsOf(row.triggers).map((trigger) => ({
      ...trigger,
      alternative_url_list: String(trigger.alternative_urls ?? '').split(/\r?\n/),
    })),
    landings: itemsOf(row.landings),
    offers: itemsOf(row.offers),
  };
  return readRecord(wire, streamFields, shaped, account.timeZone);
}

/** PHP prints a list with gaps as an object, and a build leaves a list out (keitaro.md 2.3). */
function itemsOf(raw: unknown): readonly AnyRecord[] {
  return isObject(raw) ? Object.values(raw).filter(isObject) : [];
}

/** A list or one text is what a filter looks for; an object holds its settings, such as a limit's (keitaro.md 3.7). */
function payloadIn(payload: unknown): AnyRecord {
  if (!isObject(payload)) return { payload_texts: payload == null ? [] : [String(payload)] };
  const isList = Object.keys(payload).every((key) => /^\d+$/.test(key));
  if (!isList) return { payload_texts: [], payload_object: payload };
  const texts = Object.values(payload).map((item) => (isObject(item) ? JSON.stringify(item) : String(item ?? '')));
  return { payload_texts: texts };
}

function isObject(raw: unknown): raw is AnyRecord {
  return typeof raw === 'object' && raw !== null;
}
