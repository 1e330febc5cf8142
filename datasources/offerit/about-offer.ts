import type { Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action } from '../write.ts';
import { wire } from './wire.ts';

/** One call that names the offer and takes the arguments as they are. */
export function aboutOffer(operation: Operation, takes: Fields = {}): Action['plan'] {
  return ({ account }, { id, values }) => [
    { operation, parameters: { offerid: id, ...writeNew(wire, takes, values, account.timeZone) } },
  ];
}
