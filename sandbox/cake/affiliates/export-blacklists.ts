import { type Operation, readOperation } from '../operation.ts';
import { int, text } from '../scalars.ts';
import { blacklistRow } from './blacklist-tree.ts';

/** Export Blacklists v1, cake.md 2.3 and 3.6: zero or less and an empty sub id are all; the root is inferred there. */
export const exportBlacklists: Operation = readOperation({
  address: '/api/1/export.asmx/Blacklists',
  root: 'blacklist_export_response',
  parameters: { affiliate_id: int, sub_id: text, advertiser_id: int, offer_id: int },
  list: 'blacklists',
  item: 'blacklist',
  rows: (account, { affiliate_id, sub_id, advertiser_id, offer_id }) => {
    const items = [...account.affiliates.values()]
      .filter((affiliate) => affiliate_id <= 0 || affiliate.affiliate_id === affiliate_id)
      .flatMap((affiliate) =>
        affiliate.blacklists
          .filter(
            (blacklist) =>
              (sub_id === '' || blacklist.sub_id === sub_id) &&
              (advertiser_id <= 0 || blacklist.advertiser_id === advertiser_id) &&
              (offer_id <= 0 || blacklist.offer_id === offer_id),
          )
          .map((blacklist) => blacklistRow(account, affiliate, blacklist)),
      );
    return { total: items.length, items };
  },
});
