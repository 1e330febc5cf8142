import type { Lookups } from '../lookups.ts';
import type { SeedSource } from '../seed-source.ts';
import type { LeadPerson } from './stored-lead.ts';

/** The people whom leads are about, many leads being about the same one. */
export function seedLeadPersons(source: SeedSource, { countries }: Lookups): readonly LeadPerson[] {
  return [nobody, ...Array.from({ length: 40 }, () => makePerson(source, countries))];
}

/** As in the recorded sample: a form that was hardly filled in, with a character that XML forbids. */
const nobody: LeadPerson = {
  first_name: 'luis\u0016last',
  last_name: '',
  email_address: '',
  street: '',
  city: '',
  state: '',
  zip_code: '',
  country: '',
  phone_work: '',
  phone_home: '',
  phone_cell: '',
  best_call_time: '',
  opt_in: false,
};

function makePerson(source: SeedSource, countries: ReadonlyMap<string, string>): LeadPerson {
  const { faker, countryCodes } = source.pick(source.voices);
  const phone = () => (source.chance(0.5) ? faker.phone.number() : '');
  return {
    first_name: faker.person.firstName(),
    last_name: faker.person.lastName(),
    email_address: faker.internet.email({ provider: 'lead.example' }),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    state: faker.location.state(),
    zip_code: source.chance(0.2) ? '00501' : faker.location.zipCode(),
    country: countries.get(source.pick(countryCodes)) ?? '',
    phone_work: phone(),
    phone_home: phone(),
    phone_cell: phone(),
    best_call_time: source.pick(['', 'Morning', 'Evening']),
    opt_in: source.chance(0.4),
  };
}
