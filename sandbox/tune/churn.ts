import type { Network } from './network.ts';
import { printTime } from './network-clock.ts';
import { addRow } from './store-row.ts';
import type { Row, Values } from './table.ts';
import type { TableName } from './table-name.ts';
import type { Touch } from './touch.ts';

/**
 * What other users do between two pages of a list: a row more and an early one less. That a row can vanish is invented,
 * as the platform only marks what is deleted (hasoffers.md 7.7); what points at it then points nowhere.
 */
export function churn(network: Network, collection: string): void {
  const act = Object.hasOwn(churns, collection) ? churns[collection] : undefined;
  if (act === undefined) {
    throw new Error(`TUNE has no collection "${collection}" to churn; there are ${Object.keys(churns).join(', ')}.`);
  }
  network.clock.tick();
  act(network);
}

const churns: Readonly<Record<string, (network: Network) => void>> = {
  offers: (network) => churnTable(network, 'offers'),
  advertisers: (network) => churnTable(network, 'advertisers'),
  affiliates: (network) => churnTable(network, 'affiliates'),
  offerFiles: (network) => churnTable(network, 'offerFiles'),
  affiliateOffers: churnApprovals,
  conversions: churnConversions,
  clicks: churnClicks,
};

/** A copy of a row from the middle, as its owner would be seen again under another id. */
function churnTable(network: Network, name: TableName, values: Values = {}): Row | undefined {
  const table = network.tables[name];
  const rows = table.all();
  const [first, middle] = [rows[0], rows[Math.floor(rows.length / 2)]];
  if (first === undefined || middle === undefined) return undefined;
  const { id: _id, ...copied } = middle;
  table.remove(first.id);
  return addRow(network, table, { ...copied, ...values });
}

/** The first pair that has no approval yet; none where everybody has. */
function churnApprovals(network: Network): void {
  const { affiliateOffers, affiliates, offers } = network.tables;
  const taken = new Set(affiliateOffers.all().map(({ offer_id, affiliate_id }) => `${offer_id}:${affiliate_id}`));
  for (const { id: offer_id } of offers.all()) {
    const affiliate = affiliates.all().find(({ id }) => !taken.has(`${offer_id}:${id}`));
    if (affiliate === undefined) continue;
    churnTable(network, 'affiliateOffers', { offer_id, affiliate_id: affiliate.id });
    return;
  }
}

/** One arrives late, dated between others, and one is new: the dates of conversions do not ascend with their ids. */
function churnConversions(network: Network): void {
  const { clock, moments, tables } = network;
  const rows = tables.conversions.all();
  const [first, middle] = [rows[0], rows[Math.floor(rows.length / 2)]];
  if (first === undefined || middle === undefined) return;
  const late = churnTable(network, 'conversions', { ad_id: `${middle.ad_id}-late` });
  const moment = moments.get(middle.id);
  if (late !== undefined && moment !== undefined) moments.set(late.id, moment);
  const { id: _id, ...copied } = middle;
  const datetime = printTime(clock.now(), clock.timeZone);
  const newest = tables.conversions.add({ ...copied, ad_id: `${middle.ad_id}-new`, datetime });
  moments.set(newest.id, clock.now().toUnixInteger());
}

/** Clicks have no ids: one more beside the one in the middle, one more at the end, and the oldest gone. */
function churnClicks({ clock, touches }: Network): void {
  const clicks = touches.filter(({ kind }) => kind === 'clicks');
  const [first, middle, last] = [clicks[0], clicks[Math.floor(clicks.length / 2)], clicks.at(-1)];
  if (first === undefined || middle === undefined || last === undefined) return;
  const again = (touch: Touch, word: string): Touch => ({ ...touch, transactionId: `${touch.transactionId}-${word}` });
  touches.splice(touches.indexOf(middle), 0, again(middle, `late-${clock.now().toUnixInteger()}`));
  touches.splice(touches.lastIndexOf(last) + 1, 0, again(last, `new-${clock.now().toUnixInteger()}`));
  touches.splice(touches.indexOf(first), 1);
}
