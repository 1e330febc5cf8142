import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { missingRow, Refusal } from '../refusal.ts';
import { updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import { findById } from './find-methods.ts';
import { update } from './write-methods.ts';

/** What conversions have besides the methods of every model, or instead of them (hasoffers.md 2.2). */
export const conversionMethods: Methods = {
  findById: reads((network, call) => findById(network, call, 'conversions', namedRow(network, call))),
  update: writes((network, call) => {
    const row = namedRow(network, call);
    if (row === undefined) throw missingRow(nameOf(call).text);
    return update(network, call, 'conversions', row);
  }, 'data'),
  updateStatus: writes(
    (network, call) => {
      const row = existingRow(network, 'conversions', textArgument(call, 'id'));
      updateRow(network, network.tables.conversions, row, new Map([['status', textArgument(call, 'status')]]));
      return true;
    },
    'id',
    'status',
  ),
  // The note is all that is known of the meta row; that it has the id of its conversion is INFERRED.
  updateMeta: writes(
    (network, call) => {
      const { id } = existingRow(network, 'conversions', textArgument(call, 'id'));
      const { conversionMetas } = network.tables;
      updateRow(network, conversionMetas, conversionMetas.find(id) ?? { id, note: null }, treeArgument(call, 'data'));
      return true;
    },
    'id',
    'data',
  ),
};

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
