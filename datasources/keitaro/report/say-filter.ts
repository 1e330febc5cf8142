import { InvalidChange } from '../../errors.ts';
import type { AnyRecord, WireValue } from '../../spec/field.ts';
import { isDecimal } from '../../spec/value-forms.ts';
import { labelled, partsOfTime } from './column-fields.ts';
import { comparing, labelling, negated, type OperatorName, operatorFields, searching } from './operator-fields.ts';
import { fieldOfChoice, type NamedField } from './report-fields.ts';

/**
 * A filter as it is sent (keitaro.md 4.1, 4.5). Throws `InvalidChange` unless it has exactly one operator, of those
 * that its column knows, with an expression of the column's form.
 */
export function sayFilter(filter: AnyRecord, path: string): WireValue {
  const column = fieldOfChoice(filter.by);
  const given = operatorNames.filter((name) => filter[name] != null);
  const [name, second] = given;
  if (name === undefined)
    throw new InvalidChange(path, 'REQUIRED', `"${path}" needs an operator, such as "equals" or "inList".`);
  if (second !== undefined)
    throw refusal(`${path}.${second}`, `stands beside "${name}"; a filter has one operator, so make another of it`);
  refuseOperator(column, name, `${path}.${name}`);
  const { wire } = operatorFields[name];
  const value = filter[name];
  if (typeof value === 'boolean') return { name: column.field.wire, operator: value ? wire : (negated[wire] ?? wire) };
  return { name: column.field.wire, operator: wire, expression: expressionOf(column, name, value, `${path}.${name}`) };
}

const operatorNames = Object.keys(operatorFields) as readonly OperatorName[];

/** Which operators are for which columns (keitaro.md 4.5): one that means nothing there answers with nothing found. */
function refuseOperator({ name, field: { kind } }: NamedField, operator: OperatorName, path: string): void {
  const isFlag = kind === 'flag';
  const isText = kind === 'text' && !partsOfTime.has(name);
  if (isFlag !== (operator === 'isTrue') && operator !== 'isSet')
    throw refusal(
      path,
      isFlag ? `is nothing for "${name}", a flag: give "isTrue"` : `is for flags, and "${name}" is none`,
    );
  if (comparing.has(operator) && isText) throw refusal(path, `is for numbers and times, and "${name}" is text`);
  if (searching.has(operator) && kind !== 'text') throw refusal(path, `is for text, and "${name}" is none`);
  if (labelling.has(operator) && !labelled.has(name))
    throw refusal(path, `is for what has labels (${[...labelled].slice(0, 5).join(', ')} and subId1 to subId30)`);
}

function expressionOf(column: NamedField, operator: OperatorName, value: unknown, path: string): WireValue {
  if (labelling.has(operator)) return labels[String(value)] ?? String(value);
  if (searching.has(operator)) return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) throw refusal(path, 'is empty');
    return value.map((item, index) => partOf(column, item, `${path}[${index}]`));
  }
  if (operator !== 'between') return partOf(column, value, path);
  const { from, to } = value as { readonly from: string; readonly to: string };
  return [partOf(column, from, `${path}.from`), partOf(column, to, `${path}.to`)];
}

const labels: Readonly<Record<string, string>> = operatorFields.hasLabel.values;

/** Numbers are sent as such wherever that loses nothing; both forms are known to be taken (keitaro.md 4.1). */
function partOf({ name, field: { kind } }: NamedField, value: unknown, path: string): WireValue {
  const said = String(value);
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'reference':
      if (!isDecimal(said)) throw refusal(path, `must be a number, as "${name}" is`);
      return String(Number(said)) === said ? Number(said) : said;
    case 'date':
    case 'instant':
      if (!localTime.test(said)) throw refusal(path, 'must be a local time such as 2026-05-31 or 2026-05-31 12:00:00');
      return said;
    default:
      return said;
  }
}

const localTime = /^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/;

function refusal(path: string, why: string): InvalidChange {
  return new InvalidChange(path, 'INVALID_VALUE', `"${path}" ${why}.`);
}
