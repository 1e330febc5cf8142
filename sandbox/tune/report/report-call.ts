import { type Call, listArgument, textArgument, treeArgument } from '../call.ts';
import { compareTexts, comparisons, equals } from '../comparisons.ts';
import { positive } from '../page.ts';
import { type Parameter, texts } from '../parameter-tree.ts';
import type { PhpMap, PhpObject, PhpValue } from '../php-value.ts';
import { Refusal, unknownField } from '../refusal.ts';

/** A row of a report: any field of it as text, also those that were not asked for. */
export type Cells = (field: string) => string;

/** The hours by which a call shifts every time (hasoffers.md 4.5); `data_start` and `data_end` alone filter nothing. */
export function hourOffset(call: Call): number {
  return Number(textArgument(call, 'hour_offset')) || 0;
}

/** The fields of a call with its groups behind them, which show even when no field names them (hasoffers.md 4.2). */
export function shownFields(call: Call, isKnown: (field: string) => boolean): readonly string[] {
  const fields = [...new Set([...listArgument(call, 'fields'), ...listArgument(call, 'groups')])];
  const unknown = [...fields, ...treeArgument(call, 'sort').keys()].find((field) => !isKnown(field));
  if (unknown !== undefined) throw unknownField(unknown);
  return fields;
}

/** Whether a row passes all filters, which are written otherwise than in find methods (hasoffers.md 4.1). */
export function reportFilter(call: Call, isKnown: (field: string) => boolean): (cells: Cells) => boolean {
  const unknown = [...treeArgument(call, 'filters').keys()].find((field) => !isKnown(field));
  if (unknown !== undefined) throw unknownField(unknown);
  return fieldFilter(call, isKnown);
}

/** Whether a row passes those filters that are on some fields, whatever the others say. */
export function fieldFilter(call: Call, isMeant: (field: string) => boolean): (cells: Cells) => boolean {
  const conditions = [...treeArgument(call, 'filters')].flatMap(([field, filter]) => {
    if (!isMeant(field)) return [];
    const passes = condition(filter);
    return [(cells: Cells) => passes(cells(field))];
  });
  return (cells) => conditions.every((passes) => passes(cells));
}

/** Sorts, cuts out the page and nests every row by model (hasoffers.md 4.2). */
export function printReport(call: Call, rows: readonly Cells[], print: (cells: Cells) => PhpValue): PhpObject {
  const sorts = [...treeArgument(call, 'sort')];
  const sorted = rows.toSorted((first, second) => {
    const orders = sorts.map(([field, direction]) => {
      const order = compareTexts(first(field), second(field), true);
      return String(direction).toLowerCase() === 'desc' ? -order : order;
    });
    return orders.find((order) => order !== 0) ?? 0;
  });
  const limit = positive(textArgument(call, 'limit')) ?? usualLimit;
  const page = positive(textArgument(call, 'page')) ?? 1;
  return {
    page,
    current: page * limit,
    count: rows.length,
    pageCount: Math.ceil(rows.length / limit),
    data: sorted.slice((page - 1) * limit, page * limit).map(print),
  };
}

/** Turns `Stat.date` into a member of `Stat`. */
export function nested(entries: readonly (readonly [field: string, value: string | null])[]): PhpMap {
  const models = new Map<string, Map<string, string | null>>();
  for (const [field, value] of entries) {
    const [model = '', name = ''] = field.split('.');
    models.set(model, (models.get(model) ?? new Map()).set(name, value));
  }
  return models;
}

/** INFERRED from the `current` of a call without limit (hasoffers.md 4.2). */
const usualLimit = 50;

function condition(filter: Parameter): (text: string) => boolean {
  // A filter without conditional is equality, INFERRED.
  if (typeof filter === 'string') return (text) => equals(text, filter, true);
  const values = texts(filter.get('values'));
  const [first = '', last = ''] = values;
  const [conditional = 'EQUAL_TO'] = texts(filter.get('conditional'));
  if (conditional === 'EQUAL_TO') return (text) => values.some((value) => equals(text, value, true));
  // That several values exclude all of them is INFERRED.
  if (conditional === 'NOT_EQUAL_TO') return (text) => !values.some((value) => equals(text, value, true));
  if (conditional === 'BETWEEN') {
    return (text) => compareTexts(text, first, true) >= 0 && compareTexts(text, last, true) <= 0;
  }
  const compare = Object.hasOwn(comparisons, conditional) ? comparisons[conditional] : undefined;
  // The words are invented.
  if (compare === undefined) throw new Refusal(`Conditional '${conditional}' does not exist.`);
  return (text) => compare(text, first, true);
}
