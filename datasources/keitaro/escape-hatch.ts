import { InvalidChange } from '../errors.ts';
import type { EscapeHatch } from '../platform.ts';
import { choice, json, text } from '../spec/field.ts';
import { undescribedStep } from '../undescribed-step.ts';

const methods = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE' };

/** Any route of the Admin API. */
export const escapeHatch: EscapeHatch = {
  takes: {
    method: choice('method', 'Method', 'The HTTP verb.', methods, { required: true, writeOnly: true }),
    path: text('path', 'The path behind `/admin_api/v1`, such as `/offers/12`.', { required: true }),
    parameters: json('parameters', 'An object: the query of a GET, the body of anything else.'),
  },
  step: ({ method, path, parameters }) => {
    // A segment begins with no dot: those that lead out of the API do.
    if (!/^(\/[\w~-][\w.~-]*)+$/.test(String(path)))
      throw new InvalidChange('path', 'INVALID_VALUE', '"path" must be a path such as /offers/12, without a query.');
    const address = `${method} ${path}`;
    return undescribedStep(method === 'GET' || reads.test(address) ? 'read' : 'write', address, parameters);
  },
  send: (connection, step, call) => connection.perform(step, call),
};

/** Read with POST all the same (keitaro.md 2.1, rows 18, 21, 33 and 41). */
const reads = /^POST \/(clicks\/log|conversions\/log|report\/build|logs\/types)$/;
