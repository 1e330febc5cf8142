import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { cut } from '../paging.ts';
import { byte, int, short, text } from '../scalars.ts';
import { type FeedEntry, feedEntries, feedStatusId } from './feed-entries.ts';
import { feedTree } from './feed-tree.ts';

const parameters = {
  affiliate_id: int,
  campaign_name: text,
  media_type_category_id: byte,
  vertical_category_id: byte,
  vertical_id: short,
  offer_status_id: byte,
  tag_id: short,
  start_at_row: int,
  row_limit: int,
};

/**
 * OfferFeed v4 of the affiliate portal, cake.md 2.9 and 3.8: what one affiliate runs and could run. Its key is the
 * affiliate's own, which export Affiliates prints; any other is refused, also the instance's. The root is INFERRED.
 */
export const offerFeed: Operation = readOperation({
  address: '/affiliates/api/4/offers.asmx/OfferFeed',
  root: 'offer_feed_response',
  parameters,
  list: 'offers',
  item: 'offer',
  admits: ({ affiliates }, key, { affiliate_id: id }) => affiliates.get(id)?.api_key === key,
  rows: (account, values) => {
    const affiliate = account.affiliates.get(values.affiliate_id);
    const entries = affiliate ? feedEntries(account, affiliate) : [];
    const wanted = entries.filter((entry) => isWanted(account, entry, values));
    return cut(wanted, values, (entry) => feedTree(account, entry));
  },
});

/** Zero or empty is all; a name is taken as the start of the offer's, for campaigns have none. */
function isWanted(account: CakeAccount, entry: FeedEntry, values: ParameterValues<typeof parameters>): boolean {
  const { offer } = entry;
  const tag = account.lookups.tags.get(values.tag_id);
  const categoryId = account.verticals.get(offer.vertical_id)?.vertical_category_id;
  return (
    offer.offer_name.toLowerCase().startsWith(values.campaign_name.toLowerCase()) &&
    // All media types of the sandbox are in one category.
    values.media_type_category_id <= 1 &&
    (values.vertical_category_id === 0 || categoryId === values.vertical_category_id) &&
    (values.vertical_id <= 0 || offer.vertical_id === values.vertical_id) &&
    (values.offer_status_id === 0 || feedStatusId(entry) === values.offer_status_id) &&
    (values.tag_id <= 0 || (tag !== undefined && offer.tags.includes(tag)))
  );
}
