import { advertiserTree } from './advertiser-tree.ts';
import type { ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import { type Operation, readOperation } from './operation.ts';
import { page, pagingParameters } from './paging.ts';
import { int, short, text } from './scalars.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';

const parameters = {
  advertiser_id: int,
  advertiser_name: text,
  account_manager_id: int,
  tag_id: short,
  ...pagingParameters('advertiser_id', 'advertiser_name', 'date_created'),
};

/** Export Advertisers v6, cake.md 3.3. */
export const exportAdvertisers: Operation = readOperation({
  address: '/api/6/export.asmx/Advertisers',
  root: 'advertiser_export_response',
  parameters,
  list: 'advertisers',
  item: 'advertiser',
  rows: (account, values) => {
    const matching = [...account.advertisers.values()].filter((advertiser) => matches(account, advertiser, values));
    return page(matching, values, (advertiser) => advertiserTree(account.lookups, advertiser));
  },
});

/** Every filter: zero, less or empty is all (cake.md 2.3); a name is taken as a prefix, as for offers. */
function matches(
  account: CakeAccount,
  advertiser: StoredAdvertiser,
  values: ParameterValues<typeof parameters>,
): boolean {
  const tag = account.lookups.tags.get(values.tag_id);
  return (
    (values.advertiser_id <= 0 || advertiser.advertiser_id === values.advertiser_id) &&
    advertiser.advertiser_name.toLowerCase().startsWith(values.advertiser_name.toLowerCase()) &&
    (values.account_manager_id <= 0 || advertiser.account_manager_id === values.account_manager_id) &&
    (values.tag_id <= 0 || (tag !== undefined && advertiser.tags.includes(tag)))
  );
}
