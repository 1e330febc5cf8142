import type { Form, FormValue } from '../form.ts';
import type { Network } from '../network.ts';
import type { Operation } from '../operation.ts';
import { invalidParameter, missingParameter } from '../refusal.ts';
import type { Value, Values } from '../values.ts';
import type { Parameter } from './parameter.ts';

/** The parameters that were sent, each of its kind, or the refusal of the first that is not. */
export function readParameters({ choices, now }: Network, operation: Operation, form: Form): Values {
  const known = operation.parameters.filter(({ late }) => !late || choices.installation === 'current');
  const unknown = [...form.keys()].find((name) => known.every((parameter) => parameter.name !== name));
  if (unknown !== undefined && !operation.listIsCut && choices.unknownParameters === 'refused') {
    throw invalidParameter(unknown);
  }
  const values: Record<string, Value> = {};
  for (const parameter of known) {
    const sent = form.get(parameter.name);
    if (sent === undefined || isEmpty(sent)) {
      if (parameter.required) throw missingParameter(parameter.name);
      if (sent === undefined) continue;
      if (parameter.filled) throw invalidParameter(parameter.name);
      if (unsetsWhenEmpty(parameter, choices.emptyValues)) values[parameter.name] = parameter.unset;
      continue;
    }
    const value = parameter.read(sent, now);
    if (value === undefined) throw invalidParameter(parameter.name);
    values[parameter.name] = value;
  }
  return values;
}

/** `list=` and `list[]=` alike, as which of the two empties a list is unknown (offerit.md 2.1, device_types). */
function isEmpty(sent: FormValue): boolean {
  return typeof sent === 'string' ? sent === '' : [...sent.values()].every(isEmpty);
}

function unsetsWhenEmpty(parameter: Parameter, emptyValues: 'cleared' | 'ignored'): boolean {
  return parameter.emptyUnsets === true || emptyValues === 'cleared';
}
