import type { RowItem } from '../../native.ts';
import { type Fields, json, reference } from '../../spec/field.ts';
import { anyModel } from './answered-in.ts';

/** A row whose columns the manual does not tell: its id, and all of it in TUNE's own words. */
export function undescribed(named: string, says: string, known: Fields = {}): RowItem {
  return {
    named,
    says,
    fields: {
      id: reference('id', 'The number that TUNE gave it.', { readOnly: true }),
      ...known,
      columns: json(anyModel, "All that TUNE says of it, by TUNE's own names.", { readOnly: true }),
    },
  };
}
