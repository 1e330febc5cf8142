import { expect } from 'vitest';
import { done, nativeWrite, notDone } from './cake-mutations.ts';
import type { OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

const person = {
  ...{ firstName: 'Ada', lastName: 'Müller', emailAddress: 'ada@example.com', phoneWork: '+49 30 1234' },
  ...{
    addressStreet: 'Weg 1',
    addressCity: 'Köln',
    addressState: 'NRW',
    addressZipCode: '00123',
    addressCountry: 'Germany',
  },
};

/** Sign-ups, and what their forms offer. */
export const cakeSignup: readonly OperationCase[] = [
  {
    calls: ['listSignupMediaTypes', 'listSignupPriceFormats', 'listSignupTrafficTypes', 'listSignupVerticalCategories'],
    title: 'forms offer media, price formats, types of traffic and categories of verticals',
    show: async (bench) => {
      const { cake } = await bench.ask(`{ cake {
        signupMediaTypes { id name } signupPriceFormats { id name }
        signupTrafficTypes { id name } signupVerticalCategories { id name }
      } }`);
      expect(cake.signupMediaTypes).toContainEqual({ id: '15', name: 'Adware' });
      expect(cake.signupPriceFormats).toContainEqual({ id: '5', name: 'RevShare' });
      expect(cake.signupTrafficTypes).toContainEqual({ id: '15', name: 'Adware' });
      const used = recordsIn(bench, 'verticals').map(({ vertical_category_id: id }) => id);
      const known = cake.signupVerticalCategories.map(({ id }: { readonly id: string }) => Number(id));
      expect(known).toEqual(expect.arrayContaining(used.filter((id) => id > 0)));
    },
  },
  {
    calls: ['signupAffiliate'],
    title: 'an affiliate signs up with a contact, and neither tax id nor bank account is shown',
    show: async (bench) => {
      const values = {
        ...{ affiliateName: 'Newcomer', accountStatusId: '3', taxClass: 'OTHER', ssnTaxId: '00-12', swiftIban: 'DE00' },
        ...{ paymentSettingId: '1', dateAdded: '2026-05-31T12:00:00Z', termsAndConditionsAgreed: true, ...person },
        ...{ timeZone: 'CET', tagIds: ['1'], mediaTypeIds: ['15', '7'], countryCodes: ['DE'] },
      };
      const inside = 'given { affiliateId affiliate { name } } requests { parameters } changes { field requested }';
      const { given, requests, changes } = await done(bench, nativeWrite('cakeSignupAffiliate', values, inside));
      expect(given.affiliate.name).toBe('Newcomer');
      expect(recordIn(bench, 'affiliates', given.affiliateId)).toMatchObject({
        ...{ affiliate_name: 'Newcomer', ssn_tax_id: '00-12', swift_iban: 'DE00', account_status_id: 3 },
        contacts: [expect.objectContaining({ first_name: 'Ada', email_address: 'ada@example.com' })],
      });
      expect(requests[0].parameters).toMatchObject({ ssn_tax_id: '•••', swift_iban: '•••', payment_fee: '-1' });
      expect(JSON.stringify(changes)).not.toContain('00-12');
      const { code, field, calls } = await notDone(
        bench,
        nativeWrite('cakeSignupAffiliate', { ...values, notes: 'NULL' }),
      );
      expect({ code, field, calls }).toEqual({ code: 'CANNOT_EXPRESS', field: 'notes', calls: 0 });
    },
  },
  {
    calls: ['signupAdvertiser'],
    title: 'an advertiser signs up with a contact, and a text that is no success is a refusal',
    show: async (bench) => {
      const values = { companyName: 'Shop', imService: 'SKYPE', password: 'open sesame', ...person };
      const inside = 'given { message } requests { parameters }';
      const { given, requests } = await done(bench, nativeWrite('cakeSignupAdvertiser', values, inside));
      expect(given.message).toBe('Advertiser Added Successfully');
      expect(requests[0].parameters.password).toBe('•••');
      expect(recordsIn(bench, 'advertisers').at(-1)).toMatchObject({
        ...{ advertiser_name: 'Shop', address_zip_code: '00123' },
        contacts: [expect.objectContaining({ first_name: 'Ada', im_service: 'Skype' })],
      });
      const long = nativeWrite('cakeSignupAdvertiser', { ...values, companyName: 'x'.repeat(51) });
      expect(await notDone(bench, long)).toMatchObject({ code: 'INVALID_VALUE', field: 'companyName', calls: 0 });
    },
  },
];
