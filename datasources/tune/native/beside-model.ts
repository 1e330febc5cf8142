import type { Field, Fields } from '../../spec/field.ts';

/** The rows of a model as an answer has them that puts other models beside it: those stand there under their own names. */
export function besideModel(model: string, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      const where = field.readAt ?? field.wire;
      return [name, { ...field, readAt: isOfOther(where) ? where : `${model}.${where}` }];
    }),
  );
}

/** Relations begin in upper case, columns do not (hasoffers.md 2.11). */
function isOfOther(where: string): boolean {
  return /^[A-Z][A-Za-z]+(\.|$)/.test(where);
}
