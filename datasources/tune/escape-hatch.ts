import { InvalidChange } from '../errors.ts';
import { objectIn } from '../object-in.ts';
import type { EscapeHatch } from '../platform.ts';
import { json, text } from '../spec/field.ts';
import type { TuneConnection } from './connection.ts';

/** Any method of any target. */
export const escapeHatch: EscapeHatch = {
  takes: {
    target: text('Target', 'The Target, such as `Offer`.', { required: true }),
    method: text('Method', 'The Method, such as `findAll`.', { required: true }),
    parameters: json('parameters', "What it carries, an object by TUNE's own names, without the credentials."),
  },
  step: ({ target, method, parameters }) => {
    for (const [name, word] of Object.entries({ target, method })) {
      if (!/^\w+$/.test(String(word)))
        throw new InvalidChange(
          name,
          'INVALID_VALUE',
          `"${name}" must be one word, such as ${name === 'target' ? 'Offer' : 'findAll'}.`,
        );
    }
    return {
      operation: {
        effect: reads.test(String(method)) ? 'read' : 'write',
        address: `${target}/${method}`,
        says: 'What a caller named.',
        takes: {},
      },
      parameters: objectIn('parameters', parameters),
    };
  },
  send: (connection: TuneConnection, { operation, parameters }, call) => connection.call(operation, parameters, call),
};

/** Methods named so change nothing (hasoffers.md 2.1, 2.2, 4, 5). */
const reads = /^(find|get|list)[A-Z]/;
