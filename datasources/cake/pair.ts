import { reference, text } from '../spec/field.ts';

/** CAKE's id and name pairs: `{ vertical_id, vertical_name }`. */
export const pair = <const Name extends string>(name: Name, of: string) => ({
  id: reference(`${name}_id`, `Number of the ${of}.`, { readOnly: true }),
  name: text(`${name}_name`, `Name of the ${of}.`, { readOnly: true }),
});
