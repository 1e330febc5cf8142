import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { operations } from '../../datasources/cake/operations.ts';
import { atOnce, readAnswer } from '../../datasources/cake/read-answer.ts';
import { InvalidChange, Rejected } from '../../datasources/errors.ts';
import type { Answer, Line } from '../../datasources/line.ts';
import { planChange } from '../../datasources/plan-change.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { Tally } from '../../datasources/tally.ts';
import { type Messages, termsMessages } from './cake-terms-messages.ts';

/**
 * Every message of the table in cake.md 1.8, and those that the sandbox makes in its likeness: the field it speaks of,
 * and a change that our own check refuses with the same field and code; null where only CAKE knows what is there.
 */
const messages: Messages = {
  affiliate: [
    ['Invalid Affiliate Name', 'affiliateName', { affiliateName: 'x'.repeat(51) }],
    ['Invalid Third Party Name', 'thirdPartyName', { thirdPartyName: 'x'.repeat(51) }],
    ['Invalid Account Status', 'accountStatusId', { accountStatusId: '256' }],
    ['Invalid Inactive Reason', 'inactiveReasonId', { inactiveReasonId: '256' }],
    ['Invalid Affiliate Tier', 'affiliateTierId', { affiliateTierId: '256' }],
    ['Invalid Website', 'website', { website: 'x'.repeat(101) }],
    ['Invalid Tax Class', 'taxClass', { taxClass: 'Charity' }],
    ['Invalid SSN/Tax ID', 'ssnTaxId', { ssnTaxId: '0'.repeat(21) }],
    ['Invalid Swift IBAN', 'swiftIban', { swiftIban: '0'.repeat(51) }],
    ['Invalid Payment To', 'paymentTo', { paymentTo: '2' }],
    ['Invalid Currency', 'currencyId', { currencyId: '256' }],
    ['Invalid Payment Setting', 'paymentSettingId', { paymentSettingId: '256' }],
    ['Invalid Billing Cycle', 'billingCycleId', { billingCycleId: '256' }],
    ['Invalid Payment Type', 'paymentTypeId', { paymentTypeId: '256' }],
    ['Invalid Payment Type Info', 'paymentTypeInfo', { paymentTypeInfo: 'x'.repeat(101) }],
    ['Invalid Account Manager ID', 'accountManagerId', { accountManagerId: '2147483648' }],
    ['Invalid Contact ID', 'accountManagerId', { accountManagerId: '2147483648' }],
    ['Invalid Address Street', 'addressStreet', { addressStreet: 'x'.repeat(61) }],
    ['Invalid Address Street 2', 'addressStreet2', { addressStreet2: 'x'.repeat(61) }],
    ['Invalid Address City', 'addressCity', { addressCity: 'x'.repeat(31) }],
    ['Invalid Address State', 'addressState', { addressState: 'x'.repeat(21) }],
    ['Invalid Address Zip Code', 'addressZipCode', { addressZipCode: 'x'.repeat(11) }],
    ['Invalid Address Country', 'addressCountry', { addressCountry: 'x'.repeat(31) }],
    ['Invalid Postback URL', 'postbackUrl', { postbackUrl: 'x'.repeat(401) }],
    ['Invalid Signup IP Address', 'signupIpAddress', null],
    ['Invalid Referral Affiliate', 'referredByAffiliateId', { referredByAffiliateId: '2147483648' }],
    ['Invalid Referral Notes', 'referralNotes', { referralNotes: 'x'.repeat(51) }],
    ['Invalid Affiliate ID', 'affiliateId', null],
    ['Invalid Tags', 'tags', { tags: ['x'.repeat(51)] }],
    ['Invalid Media Type ID', 'mediaTypeIds', null],
    ['Invalid Price Format ID', 'priceFormatIds', null],
    ['Invalid Vertical Category ID', 'verticalCategoryIds', null],
    ['Invalid Country Code', 'countryCodes', { countryCodes: ['DEU'] }],
  ],
  advertiser: [
    ['Invalid Advertiser ID', 'advertiserId', null],
    ['Invalid Advertiser Name', 'advertiserName', { advertiserName: 'x'.repeat(51) }],
    ['Invalid Third Party Name', 'thirdPartyName', { thirdPartyName: 'x'.repeat(51) }],
    ['Invalid Account Status', 'accountStatusId', { accountStatusId: '256' }],
    ['Invalid Website', 'website', { website: 'x'.repeat(101) }],
    ['Invalid Billing Cycle', 'billingCycleId', { billingCycleId: '256' }],
    ['Invalid Account Manager ID', 'accountManagerId', { accountManagerId: '2147483648' }],
    ['Invalid Address Street 2', 'addressStreet2', { addressStreet2: 'x'.repeat(61) }],
    ['Invalid Tags', 'tags', { tags: ['x'.repeat(51)] }],
  ],
  contact: [
    ['Invalid Contact ID', 'contactId', null],
    ['Invalid Entity ID', 'holderId', null],
    ['Invalid Role ID', 'roleId', null],
    ['Invalid Department ID', 'departmentId', { departmentId: '2147483648' }],
    ['Invalid Language ID', 'languageId', { languageId: '2147483648' }],
    ['Invalid First Name', 'firstName', { firstName: 'x'.repeat(26) }],
    ['Invalid Middle Name', 'middleName', { middleName: 'x'.repeat(26) }],
    ['Invalid Last Name', 'lastName', { lastName: 'x'.repeat(61) }],
    ['Invalid Email Address', 'emailAddress', { emailAddress: 'x'.repeat(61) }],
    ['Invalid Password', 'password', { password: 'x'.repeat(26) }],
    ['Invalid Title', 'title', { title: 'x'.repeat(31) }],
    ['Invalid IM Service', 'imService', null],
  ],
  creative: [
    ['Invalid Creative ID', 'creativeId', null],
    ['Invalid Offer ID', 'offerId', null],
    ['Invalid Creative Type ID', 'creativeTypeId', { creativeTypeId: '2147483648' }],
    ['Invalid Creative Status ID', 'creativeStatusId', { creativeStatusId: '2147483648' }],
    ['Invalid Width', 'width', { width: -3 }],
    ['Invalid Height', 'height', { height: 32_768 }],
  ],
  offer: [
    ['Invalid Offer', 'offerId', null],
    ['Invalid Offer ID', 'offerId', null],
    ['Invalid Offer Name', 'offerName', { offerName: 'x'.repeat(201) }],
    ['Invalid Third Party Name', 'thirdPartyName', { thirdPartyName: 'x'.repeat(201) }],
    ['Invalid Offer Contract', 'redirectOfferContractId', { redirectOfferContractId: '2147483648' }],
    ['Invalid Payout Modification Type', 'payoutAmount', { payoutAmount: '-2' }],
    ['Invalid Payout Amount', 'payoutAmount', { payoutAmount: '-2' }],
    ['Invalid Received Modification Type', 'receivedAmount', { receivedAmount: '-2' }],
    ['Invalid Received Amount', 'receivedAmount', { receivedAmount: '-2' }],
    ['Invalid Advertiser ID', 'advertiserId', null],
    ['Invalid Vertical ID', 'verticalId', { verticalId: '32768' }],
    ['Invalid Offer Status ID', 'offerStatusId', { offerStatusId: '256' }],
    ['Invalid Offer Type ID', 'offerTypeId', null],
    ['Invalid Currency', 'currencyId', null],
    ['Invalid Price Format ID', 'priceFormatId', null],
    ['Invalid Session Regeneration Type ID', 'sessionRegenerationTypeId', { sessionRegenerationTypeId: '256' }],
    ['Invalid Disposition Delay Hours', 'autoDispositionDelayHours', { autoDispositionDelayHours: 0 }],
    ['Invalid Static Suppression', 'staticSuppression', { staticSuppression: 256 }],
    ['Invalid Conversion Cap Behavior', 'conversionCapBehavior', { conversionCapBehavior: '6' }],
    ['Invalid Conversion Behavior On Redirect', 'conversionBehaviorOnRedirect', { conversionBehaviorOnRedirect: '6' }],
    ['Invalid Media Type ID', 'allowedMediaTypeIds', null],
    ['Invalid Tags', 'tags', { tags: ['x'.repeat(51)] }],
  ],
};

const operationOf = {
  affiliate: operations.editAffiliate,
  advertiser: operations.editAdvertiser,
  contact: operations.editContact,
  creative: operations.editCreative,
  offer: operations.editOffer,
  campaign: operations.editCampaign,
  buyer: operations.editBuyer,
  buyerContract: operations.editBuyerContract,
  blacklist: operations.editBlacklist,
  conversion: operations.updateConversion,
};

const specs = { ...cake.entities, ...cake.own } as unknown as Readonly<Record<string, EntitySpec>>;
const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };
const connection = { account: { id: 'cake', timeZone: 'UTC', currency: null } } as Connection;

/** The error that CAKE's answer to a write ends in. */
async function refusal(entity: keyof typeof operationOf, words: string, body = refused(words)): Promise<unknown> {
  const answer: Answer = {
    ...{
      status: body === words ? 500 : 200,
      contentType: body === words ? 'text/plain' : 'text/xml',
      retryAfter: null,
    },
    text: async () => body,
    chunks: async function* () {
      yield new TextEncoder().encode(body);
    },
  };
  const line = { account: 'cake', secrets: new Set() } as unknown as Line;
  return readAnswer(line, operationOf[entity], answer, atOnce, call).catch((error: unknown) => error);
}

function refused(words: string): string {
  return `<r><success>false</success><message>${words}</message></r>`;
}

const samples: Readonly<Record<string, unknown>> = { flag: true, reference: '1' };

/** The error that our own checks end a change in, of a record that has all that travels along. */
async function ownRefusal(entity: string, changes: AnyRecord): Promise<unknown> {
  const spec = specs[entity];
  if (!spec) throw new Error(`CAKE has no ${entity}.`);
  const travels = Object.entries(spec.fields).map(([name, { kind }]) => [name, samples[kind] ?? 'Given']);
  const paid = { ...Object.fromEntries(travels), paymentTo: 'COMPANY', paymentFee: null, paymentMinThreshold: null };
  const present = { ...paid, redirectType: 'GLOBAL_REDIRECT' };
  const given = entity === 'creative' ? { allowLinkOverride: true, ...changes } : changes;
  return planChange(cake, spec, connection, { id: '1', key: '1', changes: given, present }, call).catch(
    (error: unknown) => error,
  );
}

describe.each(Object.entries({ ...messages, ...termsMessages }))('of the %s', (entity, rows) => {
  const name = entity as keyof typeof operationOf;

  it.each(rows)('"%s" speaks of %s, as our own check does', async (words, field, changes) => {
    const error = await refusal(name, words);
    expect(error).toBeInstanceOf(Rejected);
    expect(error).toMatchObject({ field, code: 'INVALID_VALUE', nativeMessage: words });
    if (!changes) return;
    const own = await ownRefusal(entity, changes);
    expect(own).toBeInstanceOf(InvalidChange);
    expect(own).toMatchObject({ field, code: 'INVALID_VALUE' });
  });

  it('"Missing Required Fields" says that something is required', async () => {
    expect(await refusal(name, 'Missing Required Fields')).toMatchObject({ field: null, code: 'REQUIRED' });
  });
});

describe('what .NET refuses', () => {
  it('for want of a parameter names it', async () => {
    const words = 'Missing parameter: payment_to.';
    expect(await refusal('affiliate', words, words)).toMatchObject({ field: 'paymentTo', code: 'REQUIRED' });
  });

  it('because of a value names no field, not even where the value is spelt like one', async () => {
    const words = 'Cannot convert affiliate_name to System.Int32.';
    expect(await refusal('affiliate', words, words)).toMatchObject({ field: null, code: 'INVALID_VALUE' });
  });
});
