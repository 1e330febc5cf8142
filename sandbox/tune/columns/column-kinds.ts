import { readDecimal } from '../decimal-text.ts';
import type { Value } from '../table.ts';
import type { TableName } from '../table-name.ts';
import type { Column } from './column.ts';

/** The key of every model. */
export const idColumn: Column = { name: 'id', initial: '', numeric: true };

/** Text that is null when unset. */
export function textColumn(name: string): Column {
  return { name, initial: null, empty: null, read: (text) => text };
}

/** Text that is "" when unset. */
export function plainTextColumn(name: string, initial = ''): Column {
  return { name, initial, empty: '', read: (text) => text };
}

/** One word out of a list. */
export function choiceColumn(name: string, words: readonly string[], initial: string | null): Column {
  return {
    name,
    initial,
    read: (text) => (words.includes(text) ? text : undefined),
    complaint: `must be one of: ${words.join(', ')}`,
  };
}

/** 0 or 1, never true or false (hasoffers.md 1.4, 7.4). */
export function flagColumn(name: string, initial: '0' | '1' | null = '0'): Column {
  const read = (text: string) => (text === '0' || text === '1' ? text : undefined);
  return { name, initial, empty: initial === null ? null : '0', numeric: true, read };
}

/** An amount that is zero when unset. */
export function decimalColumn(name: string, decimals: 2 | 5): Column {
  const zero = readDecimal('0', decimals) ?? '';
  return { name, initial: zero, empty: zero, numeric: true, read: (text) => readDecimal(text, decimals) };
}

/** An amount that is null when unset. */
export function nullableDecimalColumn(name: string, decimals: 2 | 5): Column {
  return { ...decimalColumn(name, decimals), initial: null, empty: null };
}

/** A whole number. */
export function countColumn(name: string, initial: string | null = '0'): Column {
  const read = (text: string) => (/^-?\d{1,18}$/.test(text) ? String(BigInt(text)) : undefined);
  return { name, initial, empty: initial === null ? null : '0', numeric: true, read };
}

/** The id of a row elsewhere; without a table nothing is checked. */
export function referenceColumn(name: string, table?: TableName, none: '0' | null = null): Column {
  const column = { ...countColumn(name, none), empty: none };
  return table === undefined ? column : { ...column, table };
}

/** A date, with or without a time of day, in the zone of the column and kept as written (hasoffers.md 2.3). */
export function timeColumn(name: string): Column {
  const read = (text: string) => (/^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(text) ? text : undefined);
  return { name, initial: null, empty: null, read };
}

/** A column that the server alone writes: what is sent for it is ignored (hasoffers.md 7.5). */
export function serverColumn(name: string, initial: Value = null): Column {
  return { name, initial };
}

/** The same column, one that a row cannot do without. */
export function required(column: Column): Column {
  return { ...column, required: true };
}

/** The same column, written on create only. */
export function frozen(column: Column): Column {
  return { ...column, frozen: true };
}
