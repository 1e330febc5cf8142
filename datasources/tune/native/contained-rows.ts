import type { RowItem } from '../../native.ts';
import { type Fields, flag, instant, integer, reference, text } from '../../spec/field.ts';
import { advertiserFields } from '../advertiser-fields.ts';
import { affiliateFields } from '../affiliate-fields.ts';
import { goalFields } from '../goal-fields.ts';
import { offerFields } from '../offer-fields.ts';
import { offerFileFields } from '../offer-file-fields.ts';
import {
  categoryFields,
  countryFields,
  employeeFields,
  groupFields,
  landingPageFields,
  tagFields,
} from '../small-fields.ts';
import { advertiserUserFields, affiliateUserFields } from '../user-fields.ts';
import { columnsOf } from './columns-of.ts';

const readOnly = { readOnly: true } as const;

/** The columns of an offer (hasoffers.md 2.3). Text in `modified`, seen beside approvals only, is taken for UTC (1.10). */
export const offerColumns: Fields = {
  ...columnsOf(offerFields),
  modified: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
};

/** The columns of an affiliate (hasoffers.md 2.5). */
export const affiliateColumns: Fields = columnsOf(affiliateFields, ['PaymentMethod']);

/** Rows that stand beside others. TUNE contains one level: they have columns, and nothing beside themselves. */
export const contained = {
  advertiser: item('ContainedAdvertiser', 'An advertiser beside another row.', columnsOf(advertiserFields)),
  advertiserUser: item(
    'ContainedAdvertiserUser',
    'A user of an advertiser beside it.',
    columnsOf(advertiserUserFields),
  ),
  affiliate: item('ContainedAffiliate', 'An affiliate beside another row.', {
    ...affiliateColumns,
    fraudProfileScore: integer('fraud_profile_score', 'Score of its profile; told beside approvals alone.', readOnly),
  }),
  affiliateUser: item('ContainedAffiliateUser', 'A user of an affiliate beside it.', columnsOf(affiliateUserFields)),
  browser: item('ContainedBrowser', 'A browser.', {
    id: reference('id', 'Its number.', readOnly),
    // INFERRED from the field of the same name in reports (hasoffers.md 4.3).
    displayName: text('display_name', 'Its name.', readOnly),
  }),
  conversionMeta: item('ContainedConversionMeta', 'What is known beside a conversion.', {
    note: text('note', 'Note of an employee.', readOnly),
  }),
  goal: item('ContainedGoal', 'A goal beside its offer.', columnsOf(goalFields)),
  offer: item('ContainedOffer', 'An offer beside another row.', {
    ...offerColumns,
    defaultScrub: text('default_scrub', 'Told beside approvals alone.', readOnly),
    isCountryPrimary: flag('is_country_primary', 'Told beside approvals alone.', readOnly),
    cookieHours: integer('cookie_hours', 'Hours of its cookie; told beside approvals alone.', readOnly),
    sessionCookielessMinutes: integer(
      'session_cookieless_minutes',
      'Minutes of a session without a cookie; told beside approvals alone.',
      readOnly,
    ),
  }),
  offerCategory: item('ContainedOfferCategory', 'A category of offers.', columnsOf(categoryFields)),
  offerFile: item('ContainedOfferFile', 'A file of an offer beside another row.', columnsOf(offerFileFields)),
  offerGroup: item('ContainedOfferGroup', 'A group of offers.', columnsOf(groupFields)),

  // These have nothing beside themselves when they are asked for either.
  country: item('CountryRow', 'A country, as TUNE keeps it.', columnsOf(countryFields)),
  employee: item('EmployeeRow', 'An account manager, as TUNE keeps it.', columnsOf(employeeFields)),
  offerUrl: item('OfferUrlRow', 'A further landing page of an offer, as TUNE keeps it.', columnsOf(landingPageFields)),
  tag: item('TagRow', 'A tag, as TUNE keeps it.', columnsOf(tagFields)),
} as const;

function item(named: string, says: string, fields: Fields): RowItem {
  return { named, says, fields };
}
