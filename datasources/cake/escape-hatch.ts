import { InvalidChange } from '../errors.ts';
import type { EscapeHatch } from '../platform.ts';
import { json, text } from '../spec/field.ts';
import type { Parameters } from '../spec/write-record.ts';
import { undescribedStep } from '../undescribed-step.ts';
import type { CakeConnection } from './connection.ts';

/** Any function of any service, by its path. */
export const escapeHatch: EscapeHatch = {
  takes: {
    path: text('path', 'The path, such as `/api/1/get.asmx/Currencies`.', { required: true }),
    parameters: json('parameters', "What it carries, an object by CAKE's own names, without the key."),
  },
  step: ({ path, parameters }) => {
    const address = String(path);
    if (!/^\/(affiliates\/)?api\/\d+\/\w+\.asmx\/\w+$/i.test(address))
      throw new InvalidChange(
        'path',
        'INVALID_VALUE',
        '"path" must be a path of CAKE\'s API, such as /api/1/get.asmx/Currencies.',
      );
    const step = undescribedStep(reads.test(address) ? 'read' : 'write', address, parameters);
    refuseObjects(step.parameters);
    return step;
  },
  send: (connection: CakeConnection, { operation, parameters }, call) => connection.whole(operation, parameters, call),
};

/** Services that change nothing (cake.md 2.1, 2.3 to 2.6); the feed of offers too (2.9). */
const reads =
  /\/(get|export|reports|reports_lite_clicks)\.asmx\/|\/accounting\.asmx\/Export|\/offers\.asmx\/OfferFeed$|\/track\.asmx\/\w*Dispositions$/i;

/** A form holds no objects. */
function refuseObjects(parameters: Parameters): void {
  const nested = Object.entries(parameters).find(([, value]) => typeof value === 'object');
  if (!nested) return;
  throw new InvalidChange(
    'parameters',
    'INVALID_VALUE',
    `"parameters.${nested[0]}" must be text, a number, true or false.`,
  );
}
