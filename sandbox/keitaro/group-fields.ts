import { type Field, readOnlyField, requiredTextField } from './field.ts';

/** The fields of a group: a sent position is not taken, the server counts its own (keitaro.md 2.1 row 23). */
export const groupFields: readonly Field[] = [
  requiredTextField('name'),
  readOnlyField('position', 0),
  requiredTextField('type'),
];
