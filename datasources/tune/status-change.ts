import { InvalidChange } from '../errors.ts';
import type { NativeChange } from '../shared-changes.ts';
import { hearChoice } from '../spec/choice-words.ts';
import type { Field } from '../spec/field.ts';

/** A status in everyone's words, as the row that says it here: each word of TUNE's is one status. */
export function statusChange(
  row: string,
  field: Field,
  statuses: Readonly<Record<string, string>>,
): (status: string | null) => NativeChange {
  return (status) => {
    const word = Object.keys(statuses).find((candidate) => statuses[candidate] === status);
    if (word !== undefined) return { changes: { [row]: hearChoice(field, word) } };
    throw new InvalidChange(
      'status',
      'CANNOT_EXPRESS',
      `TUNE cannot make it ${status ?? 'null'}; it can be made ${Object.values(statuses).join(', ')}.`,
    );
  };
}
