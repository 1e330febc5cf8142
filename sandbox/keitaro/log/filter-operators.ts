import type { Dialect } from '../dialect.ts';
import type { JsonValue } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import { compareValues } from './compare-values.ts';

type Operator = (value: JsonValue, expression: JsonValue) => boolean;

/** The operators of keitaro.md 4.5 but for regular expressions, which differ by profile, and labels, which are not in a value. */
const operators: Readonly<Record<string, Operator>> = {
  EQUALS: isEqual,
  NOT_EQUAL: (value, expression) => !isEqual(value, expression),
  GREATER_THAN: (value, expression) => compareValues(value, expression) > 0,
  LESS_THAN: (value, expression) => compareValues(value, expression) < 0,
  EQUALS_OR_GREATER_THAN: (value, expression) => compareValues(value, expression) >= 0,
  EQUALS_OR_LESS_THAN: (value, expression) => compareValues(value, expression) <= 0,
  BETWEEN: isBetween,
  BEGINS_WITH: (value, expression) => String(value).startsWith(String(expression)),
  ENDS_WITH: (value, expression) => String(value).endsWith(String(expression)),
  CONTAINS: contains,
  NOT_CONTAIN: (value, expression) => !contains(value, expression),
  IN_LIST: isInList,
  NOT_IN_LIST: (value, expression) => !isInList(value, expression),
  IS_SET: isSet,
  IS_NOT_SET: (value) => !isSet(value),
  IS_TRUE: (value) => value === true,
  IS_FALSE: (value) => value === false,
};

/** Only the capital spelling is known to work (keitaro.md 4.1); how an unknown operator is refused is INFERRED. */
export function readOperator(dialect: Dialect, name: string, expression: JsonValue): (value: JsonValue) => boolean {
  if (name === 'MATCH_REGEXP' || name === 'NOT_MATCH_REGEXP') {
    const pattern = readPattern(dialect, String(expression));
    return (value) => pattern.test(String(value)) === (name === 'MATCH_REGEXP');
  }
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (operator === undefined) throw senseless(`Unknown operator "${name}"`);
  return (value) => operator(value, expression);
}

/** Case-sensitive unless it begins with `(?i)` (keitaro.md 4.5). */
function readPattern({ delimitedPatterns }: Dialect, text: string): RegExp {
  const [, inner = text] = (delimitedPatterns && /^\/(.*)\/$/s.exec(text)) || [];
  const ignoresCase = inner.startsWith('(?i)');
  try {
    return new RegExp(ignoresCase ? inner.slice(4) : inner, ignoresCase ? 'iu' : 'u');
  } catch {
    throw senseless('Cannot parse the regular expression');
  }
}

/** Ids are sent as numbers and as text (keitaro.md 4.1). */
function isEqual(value: JsonValue, expression: JsonValue): boolean {
  return compareValues(value, expression) === 0;
}

function isBetween(value: JsonValue, expression: JsonValue): boolean {
  const [least = null, most = null]: readonly JsonValue[] = Array.isArray(expression) ? expression : [];
  return compareValues(value, least) >= 0 && compareValues(value, most) <= 0;
}

function contains(value: JsonValue, expression: JsonValue): boolean {
  return String(value).includes(String(expression));
}

function isInList(value: JsonValue, expression: JsonValue): boolean {
  const listed: readonly JsonValue[] = Array.isArray(expression) ? expression : [expression];
  return listed.some((each) => isEqual(value, each));
}

/** 0 is the id of nothing (keitaro.md 3.8). */
function isSet(value: JsonValue): boolean {
  return value !== '' && value !== 0 && value !== null;
}
