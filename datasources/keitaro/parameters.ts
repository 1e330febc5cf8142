import { Malformed } from '../errors.ts';
import { parseJson } from '../json.ts';
import { records, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

/** What a link carries of a click, on campaigns and on traffic sources (keitaro.md 3.4). */
export const parameters = records(
  'parameters',
  'Parameter',
  'Query parameters of the link and what they are kept as.',
  {
    parameter: text('parameter', 'What it is kept as: keyword, cost, external_id, sub_id_1 and so on.', readOnly),
    name: text('name', 'Key in the query of the link.', readOnly),
    placeholder: text('placeholder', 'Macro of the traffic source that fills it.', readOnly),
    alias: text('alias', 'Name in reports.', readOnly),
  },
  readOnly,
);

/**
 * Parameters as a list. They are an object by name, or JSON of that as text, or JSON of that text; without any they
 * are `[]`, `{}` or nothing (keitaro.md 3.1).
 */
export function parametersIn(raw: unknown): readonly object[] {
  let here = raw;
  for (let wrapping = 0; typeof here === 'string' && here !== '' && wrapping < 3; wrapping += 1) here = parseJson(here);
  if (here === null || here === undefined || here === '') return [];
  if (typeof here !== 'object' || (Array.isArray(here) && here.length > 0))
    throw new Malformed('Keitaro sent something else than parameters.');
  return Object.entries(here).map(([parameter, said]) => ({ ...asObject(said), parameter }));
}

function asObject(said: unknown): object {
  if (said === null) return {};
  if (typeof said !== 'object') throw new Malformed('Keitaro sent something else than a parameter.');
  return said;
}
