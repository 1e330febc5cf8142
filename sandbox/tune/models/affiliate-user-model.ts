import { createHash } from 'node:crypto';
import { affiliateUserColumns } from '../columns/account-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import type { ParameterTree } from '../parameter-tree.ts';
import { type AttributeError, blank, unacceptable } from '../refusal.ts';
import type { Row, Values } from '../table.ts';
import { one } from './relations.ts';

/** hasoffers.md 2.6. */
export const affiliateUserModel: Model = {
  name: 'AffiliateUser',
  words: 'affiliate user',
  columns: affiliateUserColumns,
  relations: { Affiliate: one('affiliates', 'affiliate_id') },
  modified: { form: 'utc', onCreate: true },
  print: (_network, { password: _password, ...row }) => row,
  born: ({ clock, seed, tables }, { email, affiliate_id }) => ({
    join_date: printTime(clock.now(), clock.timeZone),
    salt: createHash('sha256').update(`salt:${seed}:${email}`).digest('hex').slice(0, 40),
    is_creator: !tables.affiliateUsers.all().some((user) => user.affiliate_id === affiliate_id),
  }),
  check: ({ tables }, values, data) => [
    ...usedEmailErrors(tables.affiliateUsers.all(), values),
    ...passwordErrors(values.id === undefined, data),
  ],
};

/** The words for an address in use are invented. */
function usedEmailErrors(users: readonly Row[], { id, email }: Values): readonly AttributeError[] {
  const isUsed = email !== undefined && users.some((user) => user.email === email && user.id !== id);
  return isUsed ? [unacceptable('email', 'is already in use.')] : [];
}

/** Required on create, and confirmed whenever it is sent (hasoffers.md 2.6). */
function passwordErrors(isNew: boolean, data: ParameterTree): readonly AttributeError[] {
  const names = ['password', 'password_confirmation'].filter((name) => isNew && !data.get(name));
  if (names.length > 0) return names.map(blank);
  return data.get('password') === data.get('password_confirmation') ? [] : [unacceptable('password_confirmation')];
}
