import { InvalidChange } from '../errors.ts';
import type { EscapeHatch } from '../platform.ts';
import { choice, json, text } from '../spec/field.ts';
import { undescribedStep } from '../undescribed-step.ts';
import type { OfferitConnection } from './connection.ts';

const methods = { GET: 'GET', POST: 'POST', PATCH: 'PATCH' };

/** Any call behind `/api`, also those that are known by their name only (offerit.md 3). */
export const escapeHatch: EscapeHatch = {
  takes: {
    method: choice('method', 'Method', 'The HTTP verb.', methods, { required: true, writeOnly: true }),
    path: text('path', 'The path behind `/api`, such as `/offer/get_details`.', { required: true }),
    parameters: json('parameters', 'An object: the query of a GET, the form of anything else.'),
  },
  step: ({ method, path, parameters }) => {
    if (!/^\/\w+\/\w+$/.test(String(path)))
      throw new InvalidChange(
        'path',
        'INVALID_VALUE',
        '"path" must be a path such as /offer/get_details, without a query.',
      );
    return undescribedStep(method === 'GET' ? 'read' : 'write', `${method} ${path}`, parameters);
  },
  send: (connection: OfferitConnection, step, call) =>
    step.operation.address.startsWith('GET ') ? connection.ask(step, call) : connection.perform(step, call),
};
