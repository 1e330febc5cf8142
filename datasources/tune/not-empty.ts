import { InvalidChange } from '../errors.ts';
import { listOf } from '../spec/read-record.ts';
import type { Rule } from '../spec/rule.ts';

/** A list of none leaves no trace in a form (hasoffers.md 1.4), so that the argument would be missing. */
export function notEmpty(name: string): Rule {
  return ({ given }) => {
    if (given[name] === undefined || listOf(given[name]).length > 0) return;
    throw new InvalidChange(name, 'CANNOT_EXPRESS', `"${name}" cannot be empty: TUNE has no word for a list of none.`);
  };
}
