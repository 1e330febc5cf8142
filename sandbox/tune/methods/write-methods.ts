import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, writes } from '../method.ts';
import { printRow } from '../model.ts';
import type { Network } from '../network.ts';
import type { ParameterTree } from '../parameter-tree.ts';
import type { PhpValue } from '../php-value.ts';
import { missingRow, unknownField } from '../refusal.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row, Values } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** The methods that write one model (hasoffers.md 2.1, 2.2). */
export function writeMethods(name: TableName): Methods {
  return {
    create: writes((network, call) => create(network, call, name), 'data'),
    update: writes((network, call) => update(network, call, name, rowOf(network, call, name)), 'id', 'data'),
    updateField: writes(
      (network, call) => updateField(network, call, name, rowOf(network, call, name)),
      'id',
      'field',
      'value',
    ),
  };
}

/** Finds the row by its external reference instead (hasoffers.md 2.2); of several the first, INFERRED. */
export function updateByRefId(name: TableName): Method {
  return writes(
    (network, call) => {
      const refId = textArgument(call, 'ref_id');
      const row = network.tables[name].all().find((each) => each.ref_id === refId);
      if (row === undefined) throw missingRow(refId);
      return update(network, call, name, row);
    },
    'ref_id',
    'data',
  );
}

/** Sets the status to blocked (hasoffers.md 2.4); the reason leaves no trace. */
export function block(name: TableName): Method {
  return writes((network, call) => {
    updateRow(network, network.tables[name], rowOf(network, call, name), new Map([['status', 'blocked']]));
    return true;
  }, 'id');
}

/** Makes a row; the id alone where no object is wanted (hasoffers.md 7.3). */
export function create(network: Network, call: Call, name: TableName, measured: Values = {}): PhpValue {
  return written(network, call, name, createRow(network, network.tables[name], treeArgument(call, 'data'), measured));
}

/** How a row that was just made is shown. */
export function written(network: Network, call: Call, name: TableName, row: Row): PhpValue {
  return wantsObject(call) ? printed(network, name, row) : row.id;
}

/** Changes a row; true where no object is wanted (hasoffers.md 7.3). */
export function update(network: Network, call: Call, name: TableName, row: Row): PhpValue {
  return change(network, call, name, row, treeArgument(call, 'data'));
}

/** Changes one column (hasoffers.md 7.2). */
export function updateField(network: Network, call: Call, name: TableName, row: Row): PhpValue {
  const field = textArgument(call, 'field');
  const { model } = network.tables[name];
  // Refusing an unknown field is INFERRED: nothing else could be meant by the call.
  if (!model.columns.some((column) => column.name === field)) throw unknownField(`${model.name}.${field}`);
  const data = new Map([[field, textArgument(call, 'value')]]);
  return change(network, call, name, row, data);
}

function change(network: Network, call: Call, name: TableName, before: Row, data: ParameterTree): PhpValue {
  const table = network.tables[name];
  const after = updateRow(network, table, before, data);
  if (!wantsObject(call)) return true;
  const { modified = null } = before;
  return printed(network, name, table.model.modified?.stale ? { ...after, modified } : after);
}

function rowOf(network: Network, call: Call, name: TableName): Row {
  return existingRow(network, name, textArgument(call, 'id'));
}

function printed(network: Network, name: TableName, row: Row): PhpValue {
  const { model } = network.tables[name];
  return { [model.name]: printRow(network, model, row) };
}

/** The default of today (hasoffers.md 7.3). */
function wantsObject(call: Call): boolean {
  return textArgument(call, 'return_object') !== '0';
}
