import { InvalidChange } from '../errors.ts';
import type { EscapeHatch } from '../platform.ts';
import { json, text } from '../spec/field.ts';
import { undescribedStep } from '../undescribed-step.ts';
import type { TuneConnection } from './connection.ts';
import { withoutSigns } from './found-rows.ts';

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
    const effect = reads.test(String(method)) ? 'read' : 'write';
    return undescribedStep(effect, `${target}/${method}`, parameters, namesOfCall);
  },
  send: async (connection: TuneConnection, { operation, parameters }, call) =>
    withoutSigns(await connection.call(operation, parameters, call)),
};

/** Methods named so change nothing (hasoffers.md 2.1, 2.2, 4, 5). */
const reads = /^(find|get|list)[A-Z]/;

/** Sent beside the parameters (hasoffers.md 1.2): said again among them, a reading could become a write. */
const namesOfCall = ['NetworkId', 'NetworkToken', 'Target', 'Method'];
