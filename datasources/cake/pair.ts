import { record, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

/** CAKE's id and name pairs: `{ vertical_id, vertical_name }`. */
export const pair = <const Name extends string>(name: Name, of: string) => ({
  id: reference(`${name}_id`, `Number of the ${of}.`, readOnly),
  name: text(`${name}_name`, `Name of the ${of}.`, readOnly),
});

/** A row that holds such a pair; `readAt` where it does not stand under the pair's own name. */
export const pairRow = <const Name extends string>(
  name: Name,
  named: string,
  of: string,
  says: string,
  readAt: string = name,
) => record(readAt, named, says, pair(name, of), readOnly);
