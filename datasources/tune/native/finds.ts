import { InvalidChange } from '../../errors.ts';
import type { Native } from '../../native.ts';
import type { Rule } from '../../spec/rule.ts';
import { operations } from '../operations.ts';
import { findsOf } from './finds-of.ts';
import { namesOf } from './names-of.ts';
import { rowModels } from './row-models.ts';

const offer = findsOf(rowModels.offer);
const advertiser = findsOf(rowModels.advertiser);
const affiliate = findsOf(rowModels.affiliate);
const affiliateUser = findsOf(rowModels.affiliateUser);
const approval = findsOf(rowModels.affiliateOffer);
const conversion = findsOf(rowModels.conversion);
const goal = findsOf(rowModels.goal);
const offerFile = findsOf(rowModels.offerFile);
const offerUrl = findsOf(rowModels.offerUrl);
const offerPixel = findsOf(rowModels.offerPixel);
const country = findsOf(rowModels.country);
const employee = findsOf(rowModels.employee);
const tag = findsOf(rowModels.tag);

/** By one of the ids that a conversion has, and by one alone (hasoffers.md 2.2). */
const byOneId: Rule = ({ given }) => {
  const [first, second] = ['id', 'adId', 'transactionId'].filter((name) => given[name] !== undefined);
  if (first === undefined)
    throw new InvalidChange('id', 'REQUIRED', 'One of "id", "adId" and "transactionId" must be given.');
  if (second !== undefined)
    throw new InvalidChange(second, 'INVALID_VALUE', `"${first}" and "${second}" cannot both be given.`);
};

/** Rows in TUNE's own words: page by page, one, and those of some ids. */
export const finds = {
  offers: offer.page(operations.findOffers),
  offer: offer.one(operations.findOfferById),
  offersByIds: offer.byIds(operations.findOffersByIds),
  advertisers: advertiser.page(operations.findAdvertisers),
  advertiser: advertiser.one(operations.findAdvertiserById),
  advertisersByIds: advertiser.byIds(operations.findAdvertisersByIds),
  affiliates: affiliate.page(operations.findAffiliates),
  affiliate: affiliate.one(operations.findAffiliateById),
  affiliatesByIds: affiliate.byIds(operations.findAffiliatesByIds),
  affiliateNames: namesOf(rowModels.affiliate, operations.findAffiliateNames),
  affiliateUsers: affiliateUser.page(operations.findAffiliateUsers),
  affiliateUser: affiliateUser.one(operations.findAffiliateUserById),
  affiliateUsersByIds: affiliateUser.byIds(operations.findAffiliateUsersByIds),
  affiliateApprovals: approval.page(operations.findApprovals),
  pendingAffiliateApprovals: approval.page(operations.findPendingApprovals),
  conversions: conversion.page(operations.findConversions),
  addedConversions: conversion.page(operations.findAddedConversions),
  updatedConversions: conversion.page(operations.findUpdatedConversions),
  conversion: conversion.one(operations.findConversionById, [byOneId]),
  conversionsByIds: conversion.byIds(operations.findConversionsByIds),
  goals: goal.page(operations.findGoals),
  goal: goal.one(operations.findGoalById),
  goalsByIds: goal.byIds(operations.findGoalsByIds),
  offerFiles: offerFile.page(operations.findOfferFiles),
  offerFile: offerFile.one(operations.findOfferFileById),
  offerFilesByIds: offerFile.byIds(operations.findOfferFilesByIds),
  offerUrls: offerUrl.page(operations.findLandingPages),
  offerUrl: offerUrl.one(operations.findLandingPageById),
  offerUrlsByIds: offerUrl.byIds(operations.findLandingPagesByIds),
  offerPixels: offerPixel.page(operations.findOfferPixels),
  offerPixel: offerPixel.one(operations.findOfferPixelById),
  offerPixelsByIds: offerPixel.byIds(operations.findOfferPixelsByIds),
  countries: country.page(operations.findCountries),
  country: country.one(operations.findCountryById),
  countriesByIds: country.byIds(operations.findCountriesByIds),
  employees: employee.page(operations.findEmployees),
  employee: employee.one(operations.findEmployeeById),
  employeesByIds: employee.byIds(operations.findEmployeesByIds),
  tags: tag.page(operations.findTags),
  tag: tag.one(operations.findTagById),
  tagsByIds: tag.byIds(operations.findTagsByIds),
} as const satisfies Readonly<Record<string, Native>>;
