import type { PhpObject } from './php-value.ts';

/** What is wrong with one attribute (hasoffers.md 1.7): 1 for blank, 3 for a value that is not acceptable. */
export interface AttributeError {
  readonly err_code: 1 | 3;
  readonly err_msg: string;
  readonly attribute_name: string;
}

/** Ends a call with status -1. */
export class Refusal extends Error {
  readonly errors: readonly PhpObject[];

  constructor(message: string, errors: readonly PhpObject[] = [{ publicMessage: message }]) {
    super(message);
    this.errors = errors;
  }
}

/** For values the platform will not store; only the first error carries the public message (hasoffers.md 1.7 c). */
export function invalid(action: 'create' | 'update', words: string, errors: readonly AttributeError[]): Refusal {
  const message = `Could not ${action} ${words}.`;
  const [first, ...rest] = errors.map((error): PhpObject => ({ ...error }));
  return new Refusal(message, [{ ...first, publicMessage: message }, ...rest]);
}

/** For an attribute without a value it cannot do without. */
export function blank(attribute: string): AttributeError {
  return { err_code: 1, err_msg: `${capitalized(attribute)} cannot be blank.`, attribute_name: attribute };
}

/** For an attribute with a value it cannot have. */
export function unacceptable(attribute: string, complaint = 'is not valid.'): AttributeError {
  return { err_code: 3, err_msg: `${capitalized(attribute)} ${complaint}`, attribute_name: attribute };
}

/** For a row that has to be there; a negative id has words of its own (hasoffers.md 1.7). */
export function missingRow(id: string): Refusal {
  return new Refusal(id.startsWith('-') ? 'Row id is negative' : `Failed to hydrate rows: ${id}`);
}

/** For a field that filters, sort or fields name and no model has (hasoffers.md 1.7, seen on Report). */
export function unknownField(field: string): Refusal {
  return new Refusal(`Field '${field}' does not exist or is not allowed to be used.`);
}

function capitalized(attribute: string): string {
  return `${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`;
}
