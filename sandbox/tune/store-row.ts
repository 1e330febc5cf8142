import type { Column } from './columns/column.ts';
import type { Model } from './model.ts';
import type { Network } from './network.ts';
import { printTime } from './network-clock.ts';
import type { ParameterTree } from './parameter-tree.ts';
import { type AttributeError, blank, invalid, unacceptable } from './refusal.ts';
import type { Row, Table, Value, Values } from './table.ts';

/** Makes a row out of what was sent and what the server measured, or refuses with every error at once. */
export function createRow(network: Network, table: Table, data: ParameterTree, measured: Values = {}): Row {
  const { model } = table;
  const { values, errors } = readValues(network, model.columns, data);
  const absent = model.columns.filter(({ name, required }) => required && !data.has(name));
  const all = [...errors, ...absent.map(({ name }) => blank(name)), ...(model.check?.(network, values, data) ?? [])];
  if (all.length > 0) throw invalid('create', model.words, inOrder(model, all));
  network.clock.tick();
  const born = { ...model.born?.(network, values), ...modified(network, model, 'onCreate') };
  return addRow(network, table, { ...values, ...measured, ...born });
}

/** Adds a row of which every value is known, with what follows from them. */
export function addRow(network: Network, table: Table, values: Values): Row {
  return store(network, table, table.add(values));
}

/** Changes what was sent and nothing else (hasoffers.md 7.1). */
export function updateRow(network: Network, table: Table, before: Row, data: ParameterTree): Row {
  const { model } = table;
  const writable = model.columns.filter(({ frozen }) => !frozen);
  const { values, errors } = readValues(network, writable, data);
  const all = [...errors, ...(model.check?.(network, { ...values, id: before.id }, data) ?? [])];
  if (all.length > 0) throw invalid('update', model.words, inOrder(model, all));
  network.clock.tick();
  return store(network, table, { ...before, ...values, ...modified(network, model, 'form'), id: before.id });
}

function store(network: Network, table: Table, row: Row): Row {
  const complete = { ...row, ...table.model.derived?.(network, row), id: row.id };
  table.replace(complete);
  return complete;
}

interface Read {
  readonly values: Values;
  readonly errors: readonly AttributeError[];
}

/** What the writable columns take; other names are ignored (hasoffers.md 9, not seen), as are nested values. */
function readValues(network: Network, columns: readonly Column[], data: ParameterTree): Read {
  const values: Record<string, Value> = {};
  const errors: AttributeError[] = [];
  for (const column of columns) {
    const text = data.get(column.name);
    if (typeof text !== 'string' || column.read === undefined) continue;
    const value = text === '' && column.empty !== undefined ? column.empty : column.read(text);
    if (text === '' && column.required) errors.push(blank(column.name));
    else if (value === undefined || !exists(network, column, value)) {
      errors.push(unacceptable(column.name, column.complaint));
    } else values[column.name] = value;
  }
  return { values, errors };
}

/** Seen for account managers (hasoffers.md 1.7 b), INFERRED for every other reference. */
function exists(network: Network, { table, empty }: Column, value: Value): boolean {
  return table === undefined || value === empty || network.tables[table].find(String(value)) !== undefined;
}

function modified({ clock }: Network, { modified: moves }: Model, when: 'onCreate' | 'form'): Values {
  if (moves?.[when] === undefined) return {};
  return { modified: moves.form === 'unix' ? clock.now().toUnixInteger() : printTime(clock.now(), 'utc') };
}

/** The order of the columns, as in the manual's example (hasoffers.md 1.7 c). */
function inOrder({ columns }: Model, errors: readonly AttributeError[]): readonly AttributeError[] {
  const names = columns.map(({ name }) => name);
  const place = ({ attribute_name }: AttributeError) => names.indexOf(attribute_name);
  return errors.toSorted((first, second) => place(first) - place(second));
}
