import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { int, short, text } from '../scalars.ts';
import { affiliateTree } from './affiliate-tree.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

const parameters = {
  affiliate_id: int,
  affiliate_name: text,
  account_manager_id: int,
  tag_id: short,
  ...pagingParameters('affiliate_id', 'affiliate_name', 'date_created'),
};

/** Export Affiliates v5, cake.md 3.2; a negative id breaks it, as recorded (cake.md 1.8). */
export const exportAffiliates: Operation = readOperation({
  address: '/api/5/export.asmx/Affiliates',
  root: 'affiliate_export_response',
  parameters,
  list: 'affiliates',
  item: 'affiliate',
  rows: (account, values) => {
    if (values.affiliate_id < 0) return { refused: 'Something Broken' };
    const matching = [...account.affiliates.values()].filter((affiliate) => matches(account, affiliate, values));
    return page(matching, values, (affiliate) => affiliateTree(account, affiliate));
  },
});

/** Every other filter: zero, less or empty is all (cake.md 2.3); a name is taken as a prefix, as for offers. */
function matches(
  account: CakeAccount,
  affiliate: StoredAffiliate,
  values: ParameterValues<typeof parameters>,
): boolean {
  const tag = account.lookups.tags.get(values.tag_id);
  return (
    (values.affiliate_id === 0 || affiliate.affiliate_id === values.affiliate_id) &&
    affiliate.affiliate_name.toLowerCase().startsWith(values.affiliate_name.toLowerCase()) &&
    (values.account_manager_id <= 0 || affiliate.account_manager_id === values.account_manager_id) &&
    (values.tag_id <= 0 || (tag !== undefined && affiliate.tags.includes(tag)))
  );
}
