import { createHash } from 'node:crypto';
import { advertiserUserColumns, affiliateUserColumns } from '../columns/account-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import type { ParameterTree } from '../parameter-tree.ts';
import { type AttributeError, blank, unacceptable } from '../refusal.ts';
import type { Row, Values } from '../table.ts';
import { one } from './relations.ts';

/** hasoffers.md 2.6. */
export const affiliateUserModel: Model = {
  ...userModel('affiliateUsers', 'affiliate_id'),
  name: 'AffiliateUser',
  words: 'affiliate user',
  columns: affiliateUserColumns,
  relations: { Affiliate: one('affiliates', 'affiliate_id') },
};

/** The manual only names them: all that they do is INFERRED from the users of affiliates (hasoffers.md 2.4). */
export const advertiserUserModel: Model = {
  ...userModel('advertiserUsers', 'advertiser_id'),
  name: 'AdvertiserUser',
  words: 'advertiser user',
  columns: advertiserUserColumns,
};

function userModel(
  users: 'affiliateUsers' | 'advertiserUsers',
  owner: 'affiliate_id' | 'advertiser_id',
): Pick<Model, 'modified' | 'print' | 'born' | 'check'> {
  return {
    modified: { form: 'utc', onCreate: true },
    print: (_network, { password: _password, ...row }) => row,
    born: ({ clock, seed, tables }, values) => ({
      join_date: printTime(clock.now(), clock.timeZone),
      salt: createHash('sha256').update(`salt:${seed}:${values.email}`).digest('hex').slice(0, 40),
      is_creator: !tables[users].all().some((user) => user[owner] === values[owner]),
    }),
    check: ({ tables }, values, data) => [
      ...usedEmailErrors(tables[users].all(), values),
      ...passwordErrors(values.id === undefined, data),
    ],
  };
}

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
