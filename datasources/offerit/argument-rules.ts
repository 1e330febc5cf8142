import { InvalidChange } from '../errors.ts';
import { listOf } from '../spec/read-record.ts';
import type { Rule } from '../spec/rule.ts';

/** Each value of these, or item of them, has a form; `what` ends the sentence that says so. */
export function eachIs(form: RegExp, what: string, ...names: readonly string[]): Rule {
  return ({ given }) => {
    const odd = names.find((name) => listOf(given[name]).some((item) => !form.test(String(item))));
    if (odd !== undefined) throw new InvalidChange(odd, 'INVALID_VALUE', `Each of "${odd}" must be ${what}.`);
  };
}

/** The form of a number of the network's. */
export const number = /^[1-9]\d*$/;

/** At least one of these is given and is not empty. */
export function somethingOf(...names: readonly [string, ...string[]]): Rule {
  return ({ given }) => {
    if (names.some((name) => listOf(given[name]).length > 0)) return;
    throw new InvalidChange(names[0], 'REQUIRED', `Give ${names.map((name) => `"${name}"`).join(' or ')}.`);
  };
}
