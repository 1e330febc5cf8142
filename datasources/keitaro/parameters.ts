import { Malformed } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type AnyRecord, records, text, type WireValue } from '../spec/field.ts';
import type { Parameters } from '../spec/write-record.ts';

/** What a link carries of a click, on campaigns and on traffic sources (keitaro.md 3.4). */
export const parameters = records(
  'parameters',
  'Parameter',
  'Query parameters of the link and what they are kept as.',
  {
    parameter: text('parameter', 'What it is kept as: keyword, cost, external_id, sub_id_1 and so on.', {
      required: true,
    }),
    name: text('name', 'Key in the query of the link.'),
    placeholder: text('placeholder', 'Macro of the traffic source that fills it.'),
    alias: text('alias', 'Name in reports.'),
  },
  { itemsBy: 'parameter', cleared: {} },
);

/**
 * Parameters as a list. They are an object by name, or JSON of that as text, or JSON of that text; without any they
 * are `[]`, `{}` or nothing (keitaro.md 3.1).
 */
export function parametersIn(raw: unknown): readonly AnyRecord[] {
  let here = raw;
  for (let wrapping = 0; typeof here === 'string' && here !== '' && wrapping < 3; wrapping += 1) here = parseJson(here);
  if (here === null || here === undefined || here === '') return [];
  if (typeof here !== 'object' || (Array.isArray(here) && here.length > 0))
    throw new Malformed('Keitaro sent something else than parameters.');
  return Object.entries(here).map(([parameter, said]) => ({ ...asObject(said), parameter }));
}

/** A written list as the object by name that the tracker takes; what is nothing in a parameter is left out of it. */
export function withParameters(said: Parameters): Parameters {
  if (!Array.isArray(said.parameters)) return said;
  const list = said.parameters as readonly Parameters[];
  const folded = list.map(({ parameter, ...rest }) => [String(parameter), withoutNulls(rest)] as const);
  return { ...said, parameters: Object.fromEntries(folded) };
}

function withoutNulls(said: Parameters): Readonly<Record<string, WireValue>> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function asObject(said: unknown): AnyRecord {
  if (said === null) return {};
  if (typeof said !== 'object') throw new Malformed('Keitaro sent something else than a parameter.');
  return { ...said };
}
