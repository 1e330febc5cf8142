import { emptyContact } from './contacts/empty-contact.ts';
import type { Lookups } from './lookups.ts';
import type { SeedSource } from './seed-source.ts';
import type { Voice } from './seed-voices.ts';
import type { StoredAddress, StoredContact } from './stored-advertiser.ts';

/** An address, or the empty one. */
export function makeAddress(source: SeedSource, lookups: Lookups, { faker, countryCodes }: Voice): StoredAddress {
  const known = source.chance(0.7);
  const country = lookups.countries.get(source.pick(countryCodes)) ?? '';
  return {
    address_street: known ? faker.location.streetAddress().slice(0, 60) : '',
    address_street2: known && source.chance(0.4) ? faker.location.secondaryAddress().slice(0, 60) : '',
    address_city: known ? faker.location.city().slice(0, 30) : '',
    address_state: known ? faker.location.state().slice(0, 20) : '',
    address_zip_code: known ? faker.location.zipCode().slice(0, 10) : '',
    address_country: known ? country.slice(0, 30) : '',
  };
}

/** A person with an address at a mail provider that does not exist. */
export function makeContact(source: SeedSource, { faker }: Voice, provider: string, roleId: number): StoredContact {
  return {
    ...emptyContact(source.contactId(), roleId),
    contact_type_id: 2,
    first_name: faker.person.firstName(),
    last_name: faker.person.lastName(),
    email_address: faker.internet.email({ provider }),
    title: faker.person.jobTitle(),
    phone_work: faker.phone.number(),
  };
}
