import { type Call, listArgument, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, reads, writes } from '../method.ts';
import { printRow } from '../model.ts';
import { type Link, linkedRows } from '../models/relations.ts';
import type { Network } from '../network.ts';
import { missingRow } from '../refusal.ts';
import type { Row } from '../table.ts';

/** What an offer is linked with, and the arguments that name it (hasoffers.md 2.2). */
export interface OfferLink extends Link {
  readonly item: string;
  readonly items: string;
  /** The column that the arguments hold. */
  readonly key: string;
}

/** Links one more; once more is no error, INFERRED. */
export function addLink(link: OfferLink): Method {
  return writes(
    (network, call) => {
      const [offer, item] = [offerOf(network, call), itemOf(network, link, textArgument(call, link.item))];
      if (linksOf(network, link, offer, item).length === 0) tie(network, link, offer, item);
      return true;
    },
    'id',
    link.item,
  );
}

/** Unlinks one; what was not linked is no error, INFERRED. */
export function removeLink(link: OfferLink): Method {
  return writes(
    (network, call) => {
      const [offer, item] = [offerOf(network, call), itemOf(network, link, textArgument(call, link.item))];
      for (const { id } of linksOf(network, link, offer, item)) network.tables[link.links].remove(id);
      return true;
    },
    'id',
    link.item,
  );
}

/** Replaces all of them. */
export function setLinks(link: OfferLink): Method {
  return writes(
    (network, call) => {
      const offer = offerOf(network, call);
      const items = new Set(listArgument(call, link.items).map((key) => itemOf(network, link, key)));
      for (const { id } of linksOf(network, link, offer)) network.tables[link.links].remove(id);
      for (const item of items) tie(network, link, offer, item);
      return true;
    },
    'id',
    link.items,
  );
}

/** Lists them one by one under their model's name (hasoffers.md 1.6). */
export function getLinks(link: OfferLink): Method {
  return reads((network, call) => {
    const { model } = network.tables[link.name];
    const rows = linkedRows(network, link, textArgument(call, 'id'));
    return rows.map((row) => ({ [model.name]: printRow(network, model, row) }));
  }, 'id');
}

function offerOf(network: Network, call: Call): Row {
  return existingRow(network, 'offers', textArgument(call, 'id'));
}

function itemOf({ tables }: Network, { name, key }: OfferLink, wanted: string): Row {
  const row = tables[name].all().find((each) => each[key] === wanted);
  if (row === undefined) throw missingRow(wanted);
  return row;
}

function linksOf({ tables }: Network, { links, here, there }: OfferLink, offer: Row, item?: Row): readonly Row[] {
  return tables[links]
    .all()
    .filter((link) => link[here] === offer.id && (item === undefined || link[there] === item.id));
}

function tie({ clock, tables }: Network, { links, here, there }: OfferLink, offer: Row, item: Row): void {
  clock.tick();
  tables[links].add({ [here]: offer.id, [there]: item.id });
}
