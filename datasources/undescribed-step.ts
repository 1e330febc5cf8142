import { InvalidChange } from './errors.ts';
import type { Parameters } from './spec/write-record.ts';
import type { Step } from './write.ts';

/**
 * The step of a call that no row describes. Throws `InvalidChange` for parameters that are no object, or that would say
 * again what names the call or lets it in.
 */
export function undescribedStep(
  effect: 'read' | 'write',
  address: string,
  given: unknown,
  reserved: readonly string[] = [],
): Step {
  const parameters = objectIn(given);
  const name = Object.keys(parameters).find((one) => reserved.includes(one));
  if (name !== undefined) throw invalid(`"parameters.${name}" is the gateway's to send; leave it out.`);
  return { operation: { effect, address, says: 'What a caller named.', takes: {}, bare: true }, parameters };
}

function objectIn(given: unknown): Parameters {
  if (given == null) return {};
  if (typeof given === 'object' && !Array.isArray(given)) return given as Parameters;
  throw invalid('"parameters" must be an object.');
}

function invalid(message: string): InvalidChange {
  return new InvalidChange('parameters', 'INVALID_VALUE', message);
}
