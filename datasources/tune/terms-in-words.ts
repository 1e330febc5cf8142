import type { Parameters } from '../spec/write-record.ts';

/** The one switch that is read as a number and written as a word (hasoffers.md 2.3, 7.5). */
export function withTermsInWords(data: Parameters): Parameters {
  const said = data.require_terms_and_conditions;
  if (said === undefined) return data;
  return { ...data, require_terms_and_conditions: said === '1' ? 'enabled' : 'disabled' };
}
