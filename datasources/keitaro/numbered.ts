import { InvalidChange } from '../errors.ts';
import type { Rule } from '../spec/rule.ts';

/** What the tracker numbers its records with. */
export const nativeIds = /^[1-9]\d{0,18}$/;

/** An id stands in the address, where another word would be another route: `deleted`, for one. */
export function numbered(name: string): Rule {
  return ({ given }) => {
    const id = given[name];
    if (id == null || nativeIds.test(String(id))) return;
    throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" must be a number that the tracker gave.`);
  };
}
