import { InvalidChange } from './errors.ts';
import type { Parameters } from './spec/write-record.ts';

/** The object that a caller gave as JSON; an empty one for nothing. Throws `InvalidChange` for anything else. */
export function objectIn(name: string, given: unknown): Parameters {
  if (given == null) return {};
  if (typeof given === 'object' && !Array.isArray(given)) return given as Parameters;
  throw new InvalidChange(name, 'INVALID_VALUE', `"${name}" must be an object.`);
}
