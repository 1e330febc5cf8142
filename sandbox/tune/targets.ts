import type { Method, Methods } from './method.ts';
import { reads } from './method.ts';
import { accessMethods } from './methods/access-methods.ts';
import { type AccountKind, accountMethods } from './methods/account-methods.ts';
import { applicationMethods, preferenceMethods } from './methods/application-methods.ts';
import { approvalMethods, approvedOfferMethods } from './methods/approval-methods.ts';
import { advertiserBlockMethods, blockedOfferMethods, blockMethods } from './methods/block-methods.ts';
import { conversionMethods } from './methods/conversion-methods.ts';
import { findAllIds, findList, findMethods } from './methods/find-methods.ts';
import { addLink, getLinks, removeLink, setLinks } from './methods/link-methods.ts';
import { offerFileMethods } from './methods/offer-file-methods.ts';
import { categoryLink, countryLink, groupLink } from './methods/offer-links.ts';
import { offerPartMethods, targetingMethods } from './methods/offer-part-methods.ts';
import { paymentMethods } from './methods/payment-methods.ts';
import { relatedRow, relatedRows } from './methods/related-rows.ts';
import { tagMethods } from './methods/tag-methods.ts';
import { goalTermMethods, termMethods } from './methods/term-methods.ts';
import { goalTrackingMethods, trackingMethods } from './methods/tracking-methods.ts';
import { userMethods } from './methods/user-methods.ts';
import { block, updateByRefId, writeMethods } from './methods/write-methods.ts';
import { rawLogMethods } from './raw-log/raw-log-methods.ts';
import { getConversions } from './report/get-conversions.ts';
import { getStats } from './report/get-stats.ts';
import type { TableName } from './table-name.ts';

const advertisers: AccountKind = {
  accounts: 'advertisers',
  owner: 'advertiser_id',
  users: 'advertiserUsers',
  notes: 'advertiserNotes',
  answers: 'advertiserAnswers',
  amount: 'revenue',
};

const affiliates: AccountKind = {
  accounts: 'affiliates',
  owner: 'affiliate_id',
  users: 'affiliateUsers',
  notes: 'affiliateNotes',
  answers: 'affiliateAnswers',
  amount: 'payout',
};

/** Every method served, by target (hasoffers.md 2.1, 2.2, 4, 5); where the manual tells no shape there is no method. */
export const targets: Readonly<Record<string, Methods>> = {
  Advertiser: {
    ...modelMethods('advertisers'),
    findAllIds: findAllIds('advertisers'),
    updateByRefId: updateByRefId('advertisers'),
    block: block('advertisers'),
    ...accountMethods(advertisers),
    ...advertiserBlockMethods,
  },
  Affiliate: {
    ...modelMethods('affiliates'),
    findAllIds: findAllIds('affiliates'),
    updateByRefId: updateByRefId('affiliates'),
    block: block('affiliates'),
    findList: findList('affiliates', 'company'),
    ...accountMethods(affiliates),
    getAffiliateTier: relatedRow('affiliates', 'affiliate_tier_id', 'affiliateTiers'),
    ...approvedOfferMethods,
    ...blockedOfferMethods,
    getOfferPayouts: relatedRows('offerPayouts', 'affiliate_id'),
    getOfferPixels: relatedRows('offerPixels', 'affiliate_id'),
    ...paymentMethods,
  },
  AffiliateUser: {
    ...modelMethods('affiliateUsers'),
    findAllIds: findAllIds('affiliateUsers'),
    ...accessMethods,
    ...userMethods,
  },
  Application: applicationMethods,
  Conversion: { ...modelMethods('conversions'), ...conversionMethods },
  // The manual names the model and no method of it: that it can be read as any other is INFERRED.
  Country: findMethods('countries'),
  // "findAll etc." is all that is told (hasoffers.md 2.2).
  Employee: findMethods('employees'),
  Goal: { ...modelMethods('goals'), ...goalTermMethods, ...goalTrackingMethods },
  Offer: {
    ...modelMethods('offers'),
    findAllIds: findAllIds('offers'),
    updateByRefId: updateByRefId('offers'),
    addTargetCountry: addLink(countryLink),
    removeTargetCountry: removeLink(countryLink),
    setTargetCountries: setLinks(countryLink),
    getTargetCountries: getLinks(countryLink),
    addCategory: addLink(categoryLink),
    removeCategory: removeLink(categoryLink),
    setCategories: setLinks(categoryLink),
    getCategories: getLinks(categoryLink),
    addGroup: addLink(groupLink),
    removeGroup: removeLink(groupLink),
    setGroups: setLinks(groupLink),
    getGroups: getLinks(groupLink),
    ...approvalMethods,
    ...blockMethods,
    ...termMethods,
    ...offerPartMethods,
    ...trackingMethods,
  },
  OfferFile: { ...modelMethods('offerFiles'), findAllIds: findAllIds('offerFiles'), ...offerFileMethods },
  OfferPixel: { ...modelMethods('offerPixels'), findAllIds: findAllIds('offerPixels') },
  OfferTargeting: targetingMethods,
  OfferUrl: { ...modelMethods('offerUrls'), findAllIds: findAllIds('offerUrls') },
  Preference: preferenceMethods,
  RawLog: rawLogMethods,
  Report: { getStats: reads(getStats, 'fields'), getConversions: reads(getConversions, 'fields') },
  Tag: {
    ...modelMethods('tags'),
    ...tagMethods({
      word: 'Offer',
      argument: 'offer_id',
      owners: 'offers',
      links: 'offersTags',
      removesByRelation: false,
    }),
    ...tagMethods({
      word: 'Affiliate',
      argument: 'affiliate_id',
      owners: 'affiliates',
      links: 'affiliatesTags',
      removesByRelation: false,
    }),
    ...tagMethods({
      word: 'Advertiser',
      argument: 'advertiser_id',
      owners: 'advertisers',
      links: 'advertisersTags',
      removesByRelation: true,
    }),
  },
};

/** The method that a call names, in exactly this spelling (hasoffers.md 1.1, INFERRED there). */
export function methodOf(target: string, method: string): Method | undefined {
  const methods = Object.hasOwn(targets, target) ? targets[target] : undefined;
  return methods !== undefined && Object.hasOwn(methods, method) ? methods[method] : undefined;
}

function modelMethods(name: TableName): Methods {
  return { ...findMethods(name), ...writeMethods(name) };
}
