import { type Network, unixNow } from './network.ts';
import type { Table } from './table.ts';
import { text, type Values } from './values.ts';

/**
 * What other users do between two pages of a list: a record more and an early one less. That a record can vanish is
 * invented, no operation deletes one (offerit.md 3.11); what points at it then points nowhere.
 */
export function churn(network: Network, collection: string): void {
  const act = Object.hasOwn(churns, collection) ? churns[collection] : undefined;
  if (act === undefined) {
    throw new Error(`Offerit has no collection "${collection}" to churn; there are ${Object.keys(churns).join(', ')}.`);
  }
  act(network);
}

const churns: Readonly<Record<string, (network: Network) => void>> = {
  offers: ({ offers }) => churnTable(offers),
  affiliates: ({ affiliates }) => churnTable(affiliates, 'username'),
  creatives: ({ creatives }) => churnTable(creatives),
  transactions: churnTransactions,
};

/** A copy of a record from the middle, under another id and another name where names are unique. */
function churnTable(table: Table, uniqueName?: string): void {
  const [first, middle] = ends(table);
  if (first === undefined || middle === undefined) return;
  const { [table.key]: _id, ...copied } = middle;
  table.remove(text(first, table.key));
  const added = table.add(copied);
  if (uniqueName === undefined) return;
  table.put({ ...added, [uniqueName]: `${text(middle, uniqueName)}-${text(added, table.key)}` });
}

/** One arrives late, dated between others, and one is new. */
function churnTransactions(network: Network): void {
  const { transactions } = network;
  const [first, middle] = ends(transactions);
  if (first === undefined || middle === undefined) return;
  transactions.remove(text(first, 'transaction_id'));
  for (const time of [text(middle, 'time'), unixNow(network)]) {
    const count = transactions.all().length;
    const digits = String(count).padStart(10, '0');
    transactions.put({
      ...middle,
      transaction_id: `${time}${digits}`,
      time,
      orderid: `${text(middle, 'orderid')}-${count}`,
    });
  }
}

function ends(table: Table): readonly (Values | undefined)[] {
  const records = table.all();
  return [records[0], records[Math.floor(records.length / 2)]];
}
