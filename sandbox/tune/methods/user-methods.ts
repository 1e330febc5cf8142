import { createHash } from 'node:crypto';
import { textArgument } from '../call.ts';
import { passwordHash } from '../columns/account-columns.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, reads, writes } from '../method.ts';
import { positive } from '../page.ts';
import { updateRow } from '../store-row.ts';
import { idsBy } from './related-ids.ts';

/** What affiliates' users have besides (hasoffers.md 2.2); what the answers look like is INFERRED from their names. */
export const userMethods: Methods = {
  findAllIdsByAffiliateId: idsBy('affiliateUsers', 'affiliate_id'),
  uniqueEmail: reads(({ tables }, call) => {
    const email = textArgument(call, 'email');
    return !tables.affiliateUsers.all().some((user) => user.email === email);
  }, 'email'),
  // Its arguments are INFERRED as well.
  checkPassword: reads(
    (network, call) => {
      const { password } = existingRow(network, 'affiliateUsers', textArgument(call, 'id'));
      return password === passwordHash(textArgument(call, 'password'));
    },
    'id',
    'password',
  ),
  // The new password is the answer; the usual length is invented.
  resetPassword: writes((network, call) => {
    const user = existingRow(network, 'affiliateUsers', textArgument(call, 'id'));
    const length = positive(textArgument(call, 'length')) ?? 8;
    const made = createHash('sha512').update(`password:${network.seed}:${network.clock.now()}:${user.id}`);
    const password = made.digest('hex').slice(0, length);
    const data = [['password', password] as const, ['password_confirmation', password] as const];
    updateRow(network, network.tables.affiliateUsers, user, new Map(data));
    return password;
  }, 'id'),
};
