import type { Faker } from '@faker-js/faker';
import type { SeedOptions } from '../../simulated-platform.ts';
import {
  advertiserParameters,
  affiliateIdentity,
  affiliateParameters,
  unsetAccount,
} from '../accounts/account-parameters.ts';
import { passwordHash } from '../accounts/password-hash.ts';
import type { Network } from '../network.ts';
import type { Values } from '../values.ts';
import { hostileAccounts, hostileAffiliations } from './hostile-records.ts';
import { pastTime } from './seed-times.ts';
import type { Voice, Voices } from './seed-voices.ts';

/** Seeds advertisers and affiliates, most of the latter active, some of every other status. */
export function seedAccounts(network: Network, voices: Voices, { sizes, currency }: SeedOptions): void {
  for (let index = 0; index < sizes.advertisers; index += 1) {
    const username = `advertiser${index + 1}`;
    network.advertisers.add({
      ...unsetAccount(advertiserParameters),
      username,
      ...contact(voices(index), username),
      ...hostileAccounts[index],
    });
  }
  for (let index = 0; index < sizes.affiliates; index += 1) {
    const voice = voices(index);
    const username = `affiliate${index + 1}`;
    network.affiliates.add({
      ...unsetAccount([...affiliateIdentity, ...affiliateParameters]),
      username,
      ...contact(voice, username),
      ...affiliation(network, voice.faker, index, currency),
      ...hostileAccounts[index],
      ...hostileAffiliations[index],
    });
  }
}

function contact({ faker, countries }: Voice, username: string): Values {
  return {
    password: passwordHash(username),
    email: `${username}@mail.example`,
    firstname: faker.person.firstName(),
    lastname: faker.person.lastName(),
    company: faker.company.name(),
    url: `https://${username}.example`,
    city: faker.location.city(),
    country: faker.helpers.arrayElement([...countries]),
    zip_code: faker.location.zipCode(),
    join_ip: faker.internet.ipv4({ network: 'test-net-1' }),
  };
}

/** Money is told nowhere in Offerit but in the details of a payout type; one affiliate in ten is paid in a second currency. */
function affiliation(network: Network, faker: Faker, index: number, currency: string): Values {
  const second = currency === 'EUR' ? 'USD' : 'EUR';
  const joined = pastTime(network, faker);
  return {
    payvia: String((index % 3) + 1),
    payvia_info: [{ field: 'currency', value: index % 10 === 6 ? second : currency }],
    minimum_payout: faker.helpers.arrayElement(['50', '100', '250']),
    ref: index % 6 === 5 ? `affiliate${index - 4}` : '',
    status: index % 8 === 7 ? String(1 + (Math.floor(index / 8) % 5)) : '0',
    type: 'affiliate',
    deleted: index % 40 === 39 ? '1' : '0',
    inhouse: index % 12 === 3 ? '1' : '0',
    join_date: String(joined),
    login_date: String(faker.number.int({ min: joined, max: network.now.toUnixInteger() })),
    login_ip: faker.internet.ipv4({ network: 'test-net-2' }),
    affiliate_manager_loginids: [],
  };
}
