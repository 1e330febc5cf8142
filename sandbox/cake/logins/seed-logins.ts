import type { CakeAccount } from '../cake-account.ts';
import type { SeedSource } from '../seed-source.ts';
import type { StoredLogin } from './stored-login.ts';

/** Log-ins of the last 90 days in the order of time: of employees most often, of holders' contacts now and then. */
export function seedLogins(
  source: SeedSource,
  { lookups, affiliates, advertisers, buyers }: Pick<CakeAccount, 'lookups' | 'affiliates' | 'advertisers' | 'buyers'>,
): readonly StoredLogin[] {
  const employeeIds = [...lookups.accountManagers.keys()];
  const holders = [...affiliates.values(), ...advertisers.values(), ...buyers.values()];
  const contactIds = holders.flatMap(({ contacts }) => contacts).map(({ contact_id }) => contact_id);
  const logins = Array.from({ length: 250 }, () => ({
    contact_id: source.pick(contactIds.length === 0 || source.chance(0.6) ? employeeIds : contactIds),
    ip_address: source.pick(source.voices).faker.internet.ipv4(),
    login_date: source.past(),
  }));
  return logins.sort(({ login_date: one }, { login_date: other }) => Number(one > other) - Number(one < other));
}
