import type { Column } from './columns/column.ts';
import type { Model } from './model.ts';
import { unknownField } from './refusal.ts';

/** The column that a field names, bare or with the model in front (hasoffers.md 1.5), or a refusal. */
export function columnOf(model: Model, field: string): Column {
  const prefix = `${model.name}.`;
  const name = field.startsWith(prefix) ? field.slice(prefix.length) : field;
  const column = model.columns.find((each) => each.name === name);
  if (column === undefined) throw unknownField(field.includes('.') ? field : prefix + field);
  return column;
}
