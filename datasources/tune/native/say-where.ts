import { InvalidChange } from '../../errors.ts';
import type { AnyRecord, Field, Fields, WireValue } from '../../spec/field.ts';
import { sayChecked } from '../../spec/say-value.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { wire } from '../wire.ts';

/** Filters in TUNE's words; null where nothing can match. Throws `InvalidChange` for what they cannot combine. */
export function sayWhere(columns: Fields, where: AnyRecord, zone: string): Parameters | null {
  const { OR, ...rest } = where;
  const sent: Parameters = {};
  for (const condition of conditionsIn(columns, rest, 'where', zone)) {
    if (isEmptyList(condition.value)) return null;
    add(sent, condition);
  }
  if (OR == null) return sent;
  const alternatives = alternativesIn(columns, OR as readonly AnyRecord[], zone);
  return alternatives === null ? null : { ...sent, OR: alternatives };
}

/** One comparison of a column: by an operator of TUNE's, or plainly with a value or a list of them. */
interface Condition {
  /** The field of `where` that says it. */
  readonly path: string;
  readonly column: string;
  readonly operator: string | null;
  readonly value: WireValue;
}

/** TUNE's word for each operator, which takes one value and no list (hasoffers.md 3.1). */
const operators: Readonly<Record<string, string>> = {
  ne: 'NOT_EQUAL_TO',
  lt: 'LESS_THAN',
  lte: 'LESS_THAN_OR_EQUAL_TO',
  gt: 'GREATER_THAN',
  gte: 'GREATER_THAN_OR_EQUAL_TO',
  like: 'LIKE',
  notLike: 'NOT_LIKE',
};

/** These ask and compare with nothing, but a value must be sent all the same. */
const questions: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  isNull: ['NULL', 'NOT_NULL'],
  isTrue: ['TRUE', 'FALSE'],
};

/** Null and left out are the same in a question. */
function conditionsIn(columns: Fields, where: AnyRecord, at: string, zone: string): readonly Condition[] {
  return Object.entries(where).flatMap(([name, compared]) => {
    const column = columns[name];
    if (!column) throw new InvalidChange(`${at}.${name}`, 'UNKNOWN_FIELD', `TUNE cannot filter by "${at}.${name}".`);
    return Object.entries((compared ?? {}) as AnyRecord)
      .filter(([, operand]) => operand != null)
      .map(([operator, operand]) => conditionOf(column, operator, operand, `${at}.${name}`, zone));
  });
}

function conditionOf(field: Field, operator: string, operand: unknown, path: string, zone: string): Condition {
  const column = field.wire;
  const [yes, no] = questions[operator] ?? [];
  if (yes !== undefined && no !== undefined) return { path, column, operator: operand === true ? yes : no, value: '1' };
  const row: Field = operator === 'in' ? { ...field, many: true } : field;
  return {
    path,
    column,
    operator: operators[operator] ?? null,
    value: sayChecked(wire, `${path}.${operator}`, row, operand, zone),
  };
}

/** Whether a plain comparison and an operator, or two plain ones, go together on one column is not told. */
function add(sent: Parameters, { path, column, operator, value }: Condition): void {
  const present = sent[column];
  if (operator === null && present === undefined) sent[column] = value;
  else if (operator !== null && (present === undefined || isByOperators(present)))
    sent[column] = { ...present, [operator]: value };
  else throw cannotCombine(path, '"eq" and "in" with anything else');
}

/**
 * What stands under OR: one condition for each item. Plain ones on one column are made a list, because of each of
 * them alone TUNE hears the last (hasoffers.md 3.2). Null where there are none, so that nothing can match.
 */
function alternativesIn(columns: Fields, items: readonly AnyRecord[], zone: string): Parameters | null {
  const sent: Parameters = {};
  for (const [index, item] of items.entries()) {
    const at = `where.OR[${index}]`;
    const { OR: inner, ...alone } = item;
    if (inner != null) throw cannotCombine(`${at}.OR`, 'alternatives within alternatives', '');
    const [condition, another] = conditionsIn(columns, alone, at, zone);
    if (!condition) throw new InvalidChange(at, 'REQUIRED', `"${at}" must have one condition.`);
    if (another) throw cannotCombine(another.path, 'several conditions within one item of "OR"', '');
    const { path, column, operator, value } = condition;
    const present = sent[column];
    if (isEmptyList(value)) continue;
    if (present === undefined) sent[column] = operator === null ? value : { [operator]: value };
    else if (operator === null && !isByOperators(present)) sent[column] = [...new Set([present, value].flat())];
    else throw cannotCombine(path, 'an operator with another condition');
  }
  return Object.keys(sent).length === 0 ? null : sent;
}

function cannotCombine(path: string, what: string, where = ' on one column'): InvalidChange {
  return new InvalidChange(path, 'CANNOT_EXPRESS', `TUNE cannot combine ${what}${where}; see "${path}".`);
}

function isByOperators(value: WireValue): value is { readonly [operator: string]: WireValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmptyList(value: WireValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The order in TUNE's words. By the id at last, so that no row is passed over between two pages (hasoffers.md 3.4). */
export function sayOrder(orderBy: readonly AnyRecord[], columnOf: Readonly<Record<string, string>>): Parameters {
  const sort: Parameters = {};
  for (const [index, { field, direction }] of orderBy.entries()) {
    const column = columnOf[String(field)] ?? '';
    if (column in sort) {
      const path = `orderBy[${index}].field`;
      throw new InvalidChange(path, 'INVALID_VALUE', `"${path}" names ${String(field)} a second time.`);
    }
    sort[column] = direction === 'DESC' ? 'desc' : 'asc';
  }
  return 'id' in sort ? sort : { ...sort, id: 'asc' };
}
