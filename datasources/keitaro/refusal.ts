import { type InvalidChangeCode, Malformed, Rejected } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Line, quote } from '../line.ts';
import type { Fields } from '../spec/field.ts';

/** A validation, which answers a map of field → messages under 406 or 422, by build (keitaro.md 1.3). */
export function refusal(line: Line, text: string, takes: Fields): Rejected | Malformed {
  const parsed = parseJson(text);
  const [wireName, messages] = Object.entries(parsed ?? {})[0] ?? [];
  if (wireName === undefined) return new Malformed('Keitaro refused without saying why.');
  const field = Object.entries(takes).find(([, row]) => row.wire === wireName)?.[0] ?? null;
  const said = [messages].flat().map(textOf).join(' ');
  return new Rejected(quote(line, said), { field, ...faultIn(said) });
}

/** The two faults whose words were ever seen (keitaro.md 1.3). */
function faultIn(said: string): { readonly code?: InvalidChangeCode } {
  if (/is required$/.test(said)) return { code: 'REQUIRED' };
  return /has already used$/.test(said) ? { code: 'INVALID_VALUE' } : {};
}

function textOf(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message);
}
