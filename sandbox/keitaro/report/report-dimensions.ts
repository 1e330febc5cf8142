import type { Dialect } from '../dialect.ts';
import { clickColumns } from '../log/click-columns.ts';
import type { LogColumns } from '../log/log-columns.ts';

/** Columns that one tracker of 2026 refused as dimensions while its logs had them (keitaro.md 4.4). */
const refusedLately = new Set([
  'language_id',
  'device_type_id',
  'parent_campaign',
  'is_lead',
  'is_sale',
  'is_rejected',
  ...Array.from({ length: 10 }, (_none, index) => `extra_param_${index + 1}`),
]);

/** What a report can be grouped by: the columns of a click (keitaro.md 4.4). */
export function dimensionsOf(dialect: Dialect): LogColumns {
  const columns = clickColumns(dialect).filter(({ name }) => !(dialect.newestApi && refusedLately.has(name)));
  return new Map(columns.map((column) => [column.name, column]));
}
