import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { planChange } from '../../datasources/plan-change.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import {
  unchangedAdvertiser,
  unchangedAffiliate,
  unchangedContact,
  unchangedCreative,
  unchangedOffer,
} from '../contract/cake-unchanged.ts';
import { call } from '../contract/connect.ts';

const connection = { account: { id: 'cake', timeZone: 'America/New_York', currency: 'USD' } } as Connection;
const specs = { ...cake.entities, ...cake.own } as unknown as Readonly<Record<string, EntitySpec>>;

/** The one call that a change of a record makes, and what only travels with it. */
async function edit(entity: string, id: string, changes: AnyRecord, present: AnyRecord = {}) {
  const spec = specs[entity];
  if (!spec) throw new Error(`CAKE has no ${entity}.`);
  const { steps, completed } = await planChange(cake, spec, connection, { id, key: id, changes, present }, call);
  const [step, ...more] = steps;
  expect(more).toEqual([]);
  return { address: step?.operation.address, parameters: step?.parameters, completed };
}

/** What an affiliate has of all that no edit can leave alone. */
const affiliate = {
  hideOffers: true,
  vatTaxRequired: false,
  fireGlobalPixel: true,
  paymentTo: 'MAIN_CONTACT',
  paymentFee: '25.0000',
  paymentMinThreshold: null,
};

const address = {
  addressStreet: '1 First Street',
  addressStreet2: 'Floor 2',
  addressCity: 'Springfield',
  addressState: 'IL',
  addressZipCode: '00501',
  addressCountry: 'United States',
};

describe('an edit of CAKE sends every parameter', () => {
  it('of offer 4, whose click cookie is to last 60 days and nothing else is to change', async () => {
    expect(await edit('offer', '4', { clickCookieDays: 60 })).toEqual({
      address: '/api/5/addedit.asmx/Offer',
      parameters: { offer_id: '4', ...unchangedOffer, click_cookie_days: '60' },
      completed: [],
    });
  });

  it('of an affiliate, with what has no word for "unchanged" as it is', async () => {
    const { parameters, completed } = await edit('affiliate', '501', { website: 'https://a.example' }, affiliate);
    expect(parameters).toEqual({
      affiliate_id: '501',
      ...unchangedAffiliate,
      website: 'https://a.example',
      hide_offers: 'TRUE',
      vat_tax_required: 'FALSE',
      fire_global_pixel: 'TRUE',
      payment_to: '1',
      payment_fee: '25.0000',
      // There is none, and it stays so: less than nothing is the word for it.
      payment_min_threshold: '-1',
    });
    expect(Object.keys(parameters ?? {})).toHaveLength(43);
    expect([...completed].sort()).toEqual(Object.keys(affiliate).sort());
  });

  it('of an advertiser, whose address is one block', async () => {
    const { parameters, completed } = await edit('advertiser', '7', { addressCity: 'Shelbyville' }, address);
    expect(parameters).toEqual({
      advertiser_id: '7',
      ...unchangedAdvertiser,
      address_street: '1 First Street',
      address_street2: 'Floor 2',
      address_city: 'Shelbyville',
      address_state: 'IL',
      address_zip_code: '00501',
      address_country: 'United States',
    });
    expect(completed).toHaveLength(5);
  });

  it('of a contact, with its mail address and with entity 0', async () => {
    const present = { holder: 'ADVERTISER', holderId: '7', contactId: '7001', emailAddress: 'ada@b.example' };
    const changes = { lastName: null, departmentId: '3' };
    const { parameters } = await edit('contact', 'advertiser~7~7001', changes, present);
    expect(parameters).toEqual({
      contact_id: '7001',
      ...unchangedContact,
      entity_type: 'advertiser',
      contact_email_address: 'ada@b.example',
      contact_last_name: 'NULL',
      contact_department_id: '3',
    });
  });

  it.each([
    [{ width: 300 }, { width: '300' }],
    [
      { width: null, height: null },
      { width: '-2', height: '-2' },
    ],
    [{ creativeName: null }, { creative_name: 'NULL' }],
  ])('of a creative, %j', async (changes, said) => {
    const { parameters } = await edit('creative', '1201', { ...changes, allowLinkOverride: false });
    expect(parameters).toEqual({
      creative_id: '1201',
      ...unchangedCreative,
      ...said,
      allow_link_override: 'FALSE',
    });
  });
});

describe('an edit of CAKE is refused', () => {
  it.each([
    ['affiliate', { addressCity: 'Shelbyville' }, { ...affiliate, ...address, addressStreet2: null }, 'addressStreet2'],
    ['creative', { creativeName: 'Banner' }, {}, 'allowLinkOverride'],
    ['contact', { title: 'Dr' }, { holder: 'AFFILIATE', contactId: '1', emailAddress: null }, 'emailAddress'],
    ['affiliate', { notes: 'x' }, { ...affiliate, paymentTo: null }, 'paymentTo'],
  ])('of the %s %j, because what must travel with it is not there', async (entity, changes, present, field) => {
    await expect(edit(entity, '1', changes, present)).rejects.toMatchObject({ field, code: 'REQUIRED' });
  });

  it.each(['dateCreated', 'onlineSignup', 'signupIpAddress', 'termsAndConditionsAgreed'])(
    'of the affiliate in its %s, which is heard on creation only',
    async (name) => {
      await expect(edit('affiliate', '501', { [name]: null }, affiliate)).rejects.toMatchObject({
        field: name,
        code: 'NOT_CHANGEABLE',
      });
    },
  );

  it.each(['mediaTypeIds', 'priceFormatIds', 'verticalCategoryIds', 'countryCodes', 'tags'])(
    'of the affiliate to have no %s',
    async (name) => {
      const present = { ...affiliate, [name]: ['1'] };
      await expect(edit('affiliate', '501', { [name]: { remove: ['1'] } }, present)).rejects.toMatchObject({
        field: name,
        code: 'CANNOT_CLEAR',
      });
    },
  );
});
