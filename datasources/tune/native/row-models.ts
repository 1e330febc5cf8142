import type { RowItem } from '../../native.ts';
import { choice, type Fields, instant, reference, text } from '../../spec/field.ts';
import { advertiserFields } from '../advertiser-fields.ts';
import { campaignFields } from '../campaign-fields.ts';
import { conversionFields } from '../conversion-fields.ts';
import { goalFields } from '../goal-fields.ts';
import { offerFileFields } from '../offer-file-fields.ts';
import { affiliateUserFields } from '../user-fields.ts';
import { columnsOf } from './columns-of.ts';
import { affiliateColumns, contained, offerColumns } from './contained-rows.ts';
import { many, namesOnly, one, plainText, type Relations, untold } from './related.ts';

/** What tells one of TUNE's models from another for those who ask for its rows in its own words. */
export interface RowModel {
  /** The name under which answers have its columns. */
  readonly name: string;
  readonly says: string;
  readonly columns: Fields;
  /** What `contain` takes (hasoffers.md 2.3 to 2.9); of its users' tax ids nobody may learn, so that no Meta is here. */
  readonly contain?: Relations;
  /** What stands beside its rows without being asked for. */
  readonly embeds?: Relations;
  /** Columns that filters say otherwise than answers do; null for one of which nobody knows how they say it. */
  readonly filters?: Readonly<Record<string, Fields[string] | null>>;
}

const { advertiser, affiliate, country, employee, goal, offer, offerFile, offerUrl, tag } = contained;
const stat = untold('Its statistics, which are slow.');

/** Printed as seconds, kept as text (hasoffers.md 2.3): which of both a filter is compared with is not told. */
const unlikeModified = { modified: null } as const;

const accountState = { accountBalance: untold('Its balance.'), currency: untold('Its currency.') };

export const rowModels = {
  offer: {
    name: 'Offer',
    says: 'An offer, as TUNE keeps it.',
    columns: offerColumns,
    contain: {
      Country: many(country, 'Countries that it accepts; none for all.'),
      Browser: many(contained.browser, 'Browsers that it accepts.'),
      OfferCategory: many(contained.offerCategory, 'Categories that it is filed under.'),
      OfferGroup: many(contained.offerGroup, 'Groups that it belongs to.'),
      Advertiser: one(advertiser, 'The advertiser that pays.'),
      Thumbnail: many(offerFile, 'Its thumbnails.'),
      OfferUrl: many(offerUrl, 'Its further landing pages.', 'offerUrls'),
      Stat: stat,
      Subscription: untold('Its subscription.'),
      AffiliateTierPayout: untold('Payouts by tiers of affiliates.'),
      AffiliateTierRevenue: untold('Revenues by tiers of affiliates.'),
      Hostname: untold('Host name of its tracking links.'),
      TrackingLink: untold('Its tracking links.'),
      Goal: many(goal, 'Its goals beside the default one.'),
      OfferTag: many(tag, 'Its tags.'),
    },
    filters: {
      ...unlikeModified,
      // In filters too it has words (hasoffers.md 2.3).
      requireTermsAndConditions: choice(
        'require_terms_and_conditions',
        'TermsSwitch',
        'Whether affiliates have to agree to terms.',
        { ENABLED: 'enabled', DISABLED: 'disabled' },
        { writeOnly: true },
      ),
    },
  },
  advertiser: {
    name: 'Advertiser',
    says: 'An advertiser, as TUNE keeps it.',
    columns: columnsOf(advertiserFields),
    contain: {
      Stat: stat,
      AccountManager: one(employee, 'The employee who looks after it.'),
      CreatorUser: one(contained.advertiserUser, 'The user who made it.'),
      AdvertiserUser: many(contained.advertiserUser, 'People who may log in.'),
      AccountBalance: accountState.accountBalance,
      Currency: accountState.currency,
      AdvertiserTag: many(tag, 'Its tags.'),
    },
    filters: unlikeModified,
  },
  affiliate: {
    name: 'Affiliate',
    says: 'An affiliate, as TUNE keeps it.',
    columns: affiliateColumns,
    contain: {
      AffiliateCommission: untold('Commissions for having brought others.'),
      AffiliateReferral: untold('Affiliates that it brought.'),
      AccountManager: one(employee, 'The employee who looks after it.'),
      CreatorUser: one(contained.affiliateUser, 'The user who made it.'),
      AffiliateUser: many(contained.affiliateUser, 'People who may log in.'),
      PaymentMethod: namesOnly('paymentMethodsOnFile', 'Ways to be paid that it has given details for.'),
      AccountBalance: accountState.accountBalance,
      Currency: accountState.currency,
      Stat: stat,
      AffiliateTag: many(tag, 'Its tags.'),
    },
  },
  affiliateUser: {
    name: 'AffiliateUser',
    says: 'A user of an affiliate, as TUNE keeps it.',
    columns: columnsOf(affiliateUserFields),
    contain: { Affiliate: one(affiliate, 'The affiliate.') },
  },
  /** Approvals have both that they tie beside them, asked or not (hasoffers.md 7.6). */
  affiliateOffer: {
    name: 'AffiliateOffer',
    says: 'The approval of an affiliate for an offer, as TUNE keeps it.',
    columns: columnsOf(campaignFields, ['Affiliate', 'Offer']),
    embeds: { Affiliate: one(affiliate, 'The affiliate.'), Offer: one(offer, 'The offer.') },
  },
  conversion: {
    name: 'Conversion',
    says: 'A conversion, as TUNE keeps it.',
    columns: columnsOf(conversionFields),
    contain: {
      Advertiser: one(advertiser, 'The advertiser.'),
      AdvertiserManager: one(employee, 'The employee for the advertiser.'),
      Affiliate: one(affiliate, 'The affiliate.'),
      AffiliateManager: one(employee, 'The employee for the affiliate.'),
      Browser: one(contained.browser, 'The browser.'),
      ConversionMeta: one(contained.conversionMeta, 'What is known beside it.'),
      Country: one(country, 'The country.'),
      CustomerList: untold('The list of customers.'),
      Offer: one(offer, 'The offer.'),
      OfferFile: one(offerFile, 'The creative.'),
      OfferUrl: one(offerUrl, 'The landing page, where not the default one.'),
      AdCampaign: untold('The rotation of creatives.'),
      AdCampaignCreative: untold('The creative within the rotation.'),
      RingRevenue: untold('The phone call that it came by.'),
    },
  },
  goal: {
    name: 'Goal',
    says: 'A goal of an offer beside its default one, as TUNE keeps it.',
    columns: columnsOf(goalFields),
    contain: {
      Offer: one(offer, 'The offer.'),
      Advertiser: one(advertiser, 'The advertiser that pays, where it is not the offer’s.'),
      Stat: stat,
      AffiliateTierPayout: untold('Payouts by tiers of affiliates.'),
      AffiliateTierRevenue: untold('Revenues by tiers of affiliates.'),
    },
    filters: unlikeModified,
  },
  offerFile: {
    name: 'OfferFile',
    says: 'A file of an offer, as TUNE keeps it.',
    columns: columnsOf(offerFileFields),
    contain: {
      Offer: one(offer, 'The offer.'),
      CreativeCode: plainText('What to put into a page.'),
      Stat: stat,
    },
  },
  offerUrl: alone('OfferUrl', offerUrl),
  /** hasoffers.md 2.10; zero stands for all. That its time is in UTC is INFERRED from other times that are text (1.10). */
  offerPixel: alone('OfferPixel', {
    named: 'OfferPixelRow',
    says: 'A pixel of an affiliate, as TUNE keeps it.',
    fields: {
      id: reference('id', 'Id that the network gave the pixel.', { readOnly: true }),
      affiliateId: reference('affiliate_id', 'The affiliate; null for all.', { readOnly: true }),
      offerId: reference('offer_id', 'The offer; null for all.', { readOnly: true }),
      goalId: reference('goal_id', 'The goal; null for the default one.', { readOnly: true }),
      code: text('code', 'What is fired.', { readOnly: true }),
      type: choice(
        'type',
        'OfferPixelType',
        'What the code is.',
        { URL: 'url', CODE: 'code', IMAGE: 'image' },
        { readOnly: true },
      ),
      status: choice(
        'status',
        'OfferPixelState',
        'Whether it is fired.',
        { ACTIVE: 'active', PENDING: 'pending', REJECTED: 'rejected', DELETED: 'deleted' },
        { readOnly: true },
      ),
      modified: instant('modified', 'When it was changed; null for never.', { readOnly: true, zone: 'UTC' }),
    },
  }),
  country: alone('Country', country),
  employee: alone('Employee', employee),
  tag: alone('Tag', tag),
} as const satisfies Readonly<Record<string, RowModel>>;

/** A model with nothing beside its rows. */
function alone(name: string, { says, fields }: RowItem): RowModel {
  return { name, says, columns: fields };
}
