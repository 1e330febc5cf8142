import { type Call, listArgument, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Handler, type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { pageOf } from '../page.ts';
import { Refusal } from '../refusal.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';
import { foundRows, printFound } from './find-methods.ts';

/** What can be tagged. */
export interface Tagged {
  /** As the names of the methods say it. */
  readonly word: 'Offer' | 'Affiliate' | 'Advertiser';
  readonly argument: 'offer_id' | 'affiliate_id' | 'advertiser_id';
  readonly owners: TableName;
  readonly links: TableName;
  /** The maintainers found that some removals by relation do not work on the server (hasoffers.md 2.10). */
  readonly removesByRelation: boolean;
}

/** The methods that tie tags to one kind of row (hasoffers.md 2.1, 2.10); the arguments are INFERRED from the rows. */
export function tagMethods(tagged: Tagged): Methods {
  const { word, argument, links } = tagged;
  return {
    [`addTo${word}`]: writes(addTo(tagged), 'tag_id', argument),
    [`setFor${word}`]: writes(setFor(tagged), 'tag_ids', argument),
    [`removeFrom${word}`]: writes(
      (network, call) => {
        const tagId = textArgument(call, 'tag_id');
        for (const { id } of linksOf(network, tagged, call).filter((link) => link.tag_id === tagId)) {
          network.tables[links].remove(id);
        }
        return true;
      },
      'tag_id',
      argument,
    ),
    [`removeFrom${word}ByRelationalId`]: writes(removeByRelation(tagged), 'id'),
    // A page object without counts (hasoffers.md 1.6); that it is one even without a limit is INFERRED.
    [`findAll${word}TagRelations`]: reads((network, call) => {
      const rows = foundRows(network, call, links);
      const page = pageOf(call, rows);
      return { page: page?.page ?? 1, current: 0, data: printFound(network, call, links, page?.items ?? rows) };
    }),
  };
}

/** The relation just made, without a model key (hasoffers.md 1.6); once more gives the old one, INFERRED. */
function addTo(tagged: Tagged): Handler {
  return (network, call) => {
    const owner = existingRow(network, tagged.owners, textArgument(call, tagged.argument));
    const tag = existingRow(network, 'tags', textArgument(call, 'tag_id'));
    const present = linksOf(network, tagged, call).find((link) => link.tag_id === tag.id);
    return present ?? network.tables[tagged.links].add({ tag_id: tag.id, [tagged.argument]: owner.id });
  };
}

function setFor(tagged: Tagged): Handler {
  return (network, call) => {
    const table = network.tables[tagged.links];
    const owner = existingRow(network, tagged.owners, textArgument(call, tagged.argument));
    const tags = new Set(listArgument(call, 'tag_ids').map((id) => existingRow(network, 'tags', id).id));
    for (const { id } of linksOf(network, tagged, call)) table.remove(id);
    for (const tagId of tags) table.add({ tag_id: tagId, [tagged.argument]: owner.id });
    return true;
  };
}

/** How the broken ones fail is invented: in the words of an internal error (hasoffers.md 1.7). */
function removeByRelation({ links, removesByRelation }: Tagged): Handler {
  return (network, call) => {
    if (!removesByRelation) {
      const words = 'There was a database error with the trackable id [SE-5a7d0bc1e20f4].';
      throw new Refusal(`${words} Contact support for more assistance.`);
    }
    network.tables[links].remove(existingRow(network, links, textArgument(call, 'id')).id);
    return true;
  };
}

function linksOf({ tables }: Network, { links, argument }: Tagged, call: Call): readonly Row[] {
  const ownerId = textArgument(call, argument);
  return tables[links].all().filter((link) => link[argument] === ownerId);
}
