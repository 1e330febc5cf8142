import { addRow } from '../store-row.ts';
import type { Values } from '../table.ts';
import { hostileAccounts, hostileUsers } from './hostile-rows.ts';
import type { Seeding } from './seed-network.ts';
import { modifiedTime } from './seed-times.ts';
import type { Voice } from './voices.ts';

const statuses = ['active', 'active', 'active', 'active', 'active', 'pending', 'blocked', 'deleted', 'rejected'];

/** Seeds the advertisers with one or two users each, and some tags; every tenth has nothing but what a create demands. */
export function seedAdvertisers(seeding: Seeding): void {
  const { network, options, source, times } = seeding;
  const { advertisers, advertisersTags, advertiserUsers, tags } = network.tables;
  for (let index = 0; index < options.sizes.advertisers; index += 1) {
    const made = times.past(source);
    const { id } = addRow(network, advertisers, {
      ...account(seeding, index, 'adv'),
      date_added: times.printLocal(made),
      ...modifiedTime(source, times, made, 'unix'),
      ...hostileAccounts[index],
    });
    const users = seededUsers(seeding, index, `advertiser${id}`, made);
    for (const user of users.slice(0, 2)) advertiserUsers.add({ ...user, advertiser_id: id });
    if (index % 4 === 0) advertisersTags.add({ advertiser_id: id, tag_id: source.pick(tags.all()).id });
  }
}

/** Seeds the affiliates with one to three users each, and some tags. */
export function seedAffiliates(seeding: Seeding): void {
  const { network, options, source, times } = seeding;
  const { affiliates, affiliatesTags, affiliateTiers, affiliateUsers, tags } = network.tables;
  for (let index = 0; index < options.sizes.affiliates; index += 1) {
    const made = times.past(source);
    const { id } = addRow(network, affiliates, {
      ...account(seeding, index, 'aff'),
      payment_method: source.pick(['wire', 'paypal', 'check', 'payoneer']),
      affiliate_tier_id: index % 3 === 1 ? source.pick(affiliateTiers.all()).id : null,
      payment_terms: source.pick(['net 7', 'net 15', 'net 30', '']),
      date_added: times.printLocal(made),
      ...modifiedTime(source, times, made, 'utc'),
      ...hostileAccounts[index],
    });
    const users = seededUsers(seeding, index, `affiliate${id}`, made);
    for (const user of users) affiliateUsers.add({ ...user, affiliate_id: id });
    if (index % 5 === 0) affiliatesTags.add({ affiliate_id: id, tag_id: source.pick(tags.all()).id });
  }
}

function account({ network, source }: Seeding, index: number, prefix: string): Values {
  const voice = source.voice(index);
  const company = voice.faker.company.name();
  if (index % 10 === 3) return { company, status: 'pending' };
  return {
    company,
    status: index === 0 ? 'active' : source.pick(statuses),
    ...address(voice),
    account_manager_id: source.pick([null, ...network.tables.employees.all().map(({ id }) => id)]),
    ref_id: source.chance(0.5) ? `${prefix}-${1000 + index}` : null,
  };
}

function address({ faker, countryCodes }: Voice): Values {
  return {
    address1: faker.location.streetAddress(),
    address2: '',
    city: faker.location.city(),
    region: '',
    country: countryCodes[0] ?? null,
    zipcode: faker.location.zipCode(),
    phone: faker.phone.number(),
  };
}

function seededUsers({ source, times }: Seeding, index: number, domain: string, made: number): readonly Values[] {
  const { faker } = source.voice(index);
  return Array.from({ length: 1 + (index % 3) }, (_none, user) => ({
    email: `user${user + 1}@${domain}.example`,
    salt: source.hexadecimal(40),
    first_name: faker.person.firstName(),
    last_name: faker.person.lastName(),
    status: user === 2 ? source.pick(['active', 'blocked', 'deleted']) : 'active',
    is_creator: user === 0,
    join_date: times.printLocal(made),
    last_login: source.chance(0.7) ? times.printLocal(Math.max(made, times.past(source))) : null,
    modified: times.printUtc(made),
    ...(user === 0 ? hostileUsers[index] : {}),
  }));
}
