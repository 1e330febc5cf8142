import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, toldOperation, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { byte, dateTime, enumeration, int, text } from '../scalars.ts';
import { subAffiliateId } from '../sub-affiliates.ts';
import { blacklistsOf, replaceBlacklist } from './blacklists-of.ts';

const parameters = {
  blacklist_id: int,
  affiliate_id: int,
  sub_id: text,
  advertiser_id: int,
  offer_id: int,
  blacklist_reason_id: byte,
  redirect_type: enumeration('redirect_404', 'offer_redirect', 'global_redirect'),
  blacklist_date: dateTime,
  blacklist_date_modification_type: enumeration('do_not_change', 'change'),
};

type BlacklistValues = ParameterValues<typeof parameters>;

/**
 * ADDEDIT Blacklist v1: id 0 creates, any other edits; that the answer has blacklist_id is inferred in cake.md 3.8.
 * How an edit leaves is not documented: ids by 0 as everywhere, INFERRED; the sub id and the redirect are always
 * written, for an empty sub id means the whole affiliate and a redirect has no word for "leave".
 */
export const addeditBlacklist: Operation = writeOperation({
  address: '/api/1/addedit.asmx/Blacklist',
  root: 'blacklist_addedit_response',
  parameters,
  payload: 'blacklist_id',
  write: (account, values) => {
    const { blacklist_id: wanted, sub_id, redirect_type } = values;
    const current = blacklistsOf(account).get(wanted);
    if (wanted !== 0 && !current) return { refused: 'Invalid Blacklist ID' };
    const refused = blacklistProblem(account, values, current === undefined);
    if (refused) return { refused };
    const affiliate_id = values.affiliate_id || (current?.affiliate_id ?? 0);
    const blacklist_id = current?.blacklist_id ?? takeId(account, 'blacklist');
    replaceBlacklist(account, blacklist_id, {
      blacklist_id,
      affiliate_id,
      advertiser_id: values.advertiser_id || (current?.advertiser_id ?? 0),
      offer_id: values.offer_id || (current?.offer_id ?? 0),
      sub_affiliate_id: sub_id === '' ? null : subAffiliateId(account, affiliate_id, sub_id),
      sub_id,
      blacklist_reason_id: values.blacklist_reason_id || (current?.blacklist_reason_id ?? 0),
      redirect_type,
      blacklist_date: blacklistDate(account, values, current?.blacklist_date),
    });
    const message = `Blacklist ${blacklist_id} ${current ? 'Updated' : 'Created'}`;
    return { message, payload: number(blacklist_id) };
  },
});

/** ADDEDIT RemoveBlacklist v1. */
export const removeBlacklist: Operation = toldOperation({
  address: '/api/1/addedit.asmx/RemoveBlacklist',
  root: 'remove_blacklist_addedit_response',
  parameters: { blacklist_id: int },
  write: (account, { blacklist_id: id }) => {
    if (!blacklistsOf(account).has(id)) return { refused: 'Invalid Blacklist ID' };
    replaceBlacklist(account, id, undefined);
    return { message: `Blacklist (${id}) Removed` };
  },
});

/** An advertiser or an offer has to be named on add; that Missing Required Fields says so is invented. */
function blacklistProblem(
  { lookups, affiliates, advertisers, offers }: CakeAccount,
  values: BlacklistValues,
  isNew: boolean,
): string | undefined {
  const { affiliate_id, advertiser_id, offer_id, blacklist_reason_id } = values;
  const required = (id: number, known: { has(id: number): boolean }) => (id === 0 ? isNew : !known.has(id));
  if (required(affiliate_id, affiliates)) return 'Invalid Affiliate ID';
  if (isNew && advertiser_id === 0 && offer_id === 0) return 'Missing Required Fields';
  if (advertiser_id !== 0 && !advertisers.has(advertiser_id)) return 'Invalid Advertiser ID';
  if (offer_id !== 0 && !offers.has(offer_id)) return 'Invalid Offer ID';
  return required(blacklist_reason_id, lookups.blacklistReasons) ? 'Invalid Blacklist Reason ID' : undefined;
}

/** It loses its time part (cake.md 4.6). A new entry that says do_not_change begins today: invented. */
function blacklistDate(account: CakeAccount, values: BlacklistValues, current = account.now): string {
  const chosen = values.blacklist_date_modification_type === 'change' ? values.blacklist_date : current;
  return `${chosen.slice(0, 10)}T00:00:00`;
}
