import { type Call, textArgument, treeArgument } from '../call.ts';
import { type Method, type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { positive } from '../page.ts';
import type { PhpValue } from '../php-value.ts';
import { missingRow, Refusal } from '../refusal.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import { findById, findRows } from './find-methods.ts';
import { create, update, updateField, written } from './write-methods.ts';

/** What conversions have besides the methods of every model, or instead of them (hasoffers.md 2.2). */
export const conversionMethods: Methods = {
  create: writes(createSome, 'data'),
  findById: reads((network, call) => findById(network, call, 'conversions', namedRow(network, call))),
  update: changes((network, call, row) => update(network, call, 'conversions', row), 'data'),
  updateField: changes((network, call, row) => updateField(network, call, 'conversions', row), 'id', 'field', 'value'),
  updateStatus: changes(
    (network, call, row) => {
      updateRow(network, network.tables.conversions, row, new Map([['status', textArgument(call, 'status')]]));
      return true;
    },
    'id',
    'status',
  ),
  // The note is all that is known of the meta row; that it has the id of its conversion is INFERRED.
  updateMeta: changes(
    (network, call, { id }) => {
      const { conversionMetas } = network.tables;
      updateRow(network, conversionMetas, conversionMetas.find(id) ?? { id, note: null }, treeArgument(call, 'data'));
      return true;
    },
    'id',
    'data',
  ),
  findAddedConversions: reads((network, call) => findRows(network, call, 'conversions', wasAdded)),
  // An upload as well, or what a call changed; that it is these is INFERRED.
  findUpdatedConversions: reads((network, call) =>
    findRows(
      network,
      call,
      'conversions',
      ({ id, status_code }) => status_code === codes.updated || network.updatedConversions.has(id),
    ),
  ),
};

/** Those of an upload (hasoffers.md 7.7). */
const codes = { added: '100', updated: '101' };

/** What was never tracked: an upload, or a row without the id of a click (hasoffers.md 2.7); that it is these is INFERRED. */
function wasAdded({ ad_id, status_code }: Row): boolean {
  return ad_id === '' || status_code === codes.added;
}

/** As many as `number` says (hasoffers.md 2.2); that several are answered as a list of them is INFERRED. */
function createSome(network: Network, call: Call): PhpValue {
  const number = positive(textArgument(call, 'number')) ?? 1;
  if (number === 1) return create(network, call, 'conversions');
  const { conversions } = network.tables;
  const rows = Array.from({ length: number }, () => createRow(network, conversions, treeArgument(call, 'data')));
  return new Map(rows.map((row) => [row.id, written(network, call, 'conversions', row)]));
}

/** A write of the conversion that a call names, which is remembered when it succeeds. */
function changes(handle: (network: Network, call: Call, row: Row) => PhpValue, ...required: readonly string[]): Method {
  return writes(
    (network, call) => {
      const row = namedRow(network, call);
      if (row === undefined) throw missingRow(nameOf(call).text);
      const answer = handle(network, call, row);
      network.updatedConversions.add(row.id);
      return answer;
    },
    ...required,
  );
}

function namedRow({ tables }: Network, call: Call): Row | undefined {
  const { column, text } = nameOf(call);
  return column === 'id' ? tables.conversions.find(text) : tables.conversions.all().find((row) => row.ad_id === text);
}

/** The transaction id is the ad_id (hasoffers.md 5). */
function nameOf(call: Call): { readonly column: 'id' | 'ad_id'; readonly text: string } {
  if (call.parameters.has('id')) return { column: 'id', text: textArgument(call, 'id') };
  const argument = ['ad_id', 'transaction_id'].find((name) => call.parameters.has(name));
  if (argument === undefined) throw new Refusal('Missing required argument: id');
  return { column: 'ad_id', text: textArgument(call, argument) };
}
