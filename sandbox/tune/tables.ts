import type { Model } from './model.ts';
import { accountPartModels } from './models/account-part-models.ts';
import { advertiserModel } from './models/advertiser-model.ts';
import { affiliateModel } from './models/affiliate-model.ts';
import { conversionModel } from './models/conversion-model.ts';
import { goalModel } from './models/goal-model.ts';
import { offerFileModel } from './models/offer-file-model.ts';
import { offerModel } from './models/offer-model.ts';
import { offerTermModels } from './models/offer-term-models.ts';
import { offerUrlModel } from './models/offer-url-model.ts';
import { smallModels } from './models/small-models.ts';
import { advertiserUserModel, affiliateUserModel } from './models/user-models.ts';
import { createTable, type Table } from './table.ts';
import type { TableName } from './table-name.ts';

/** Every table of a network, empty. */
export function createTables(): Readonly<Record<TableName, Table>> {
  const table = (name: TableName) => createTable(models[name]);
  return {
    advertisers: table('advertisers'),
    affiliates: table('affiliates'),
    affiliateUsers: table('affiliateUsers'),
    offers: table('offers'),
    goals: table('goals'),
    offerFiles: table('offerFiles'),
    conversions: table('conversions'),
    conversionMetas: table('conversionMetas'),
    countries: table('countries'),
    offerCategories: table('offerCategories'),
    offerGroups: table('offerGroups'),
    employees: table('employees'),
    affiliateOffers: table('affiliateOffers'),
    affiliateBlocks: table('affiliateBlocks'),
    advertiserBlocks: table('advertiserBlocks'),
    offerPayouts: table('offerPayouts'),
    offerRevenues: table('offerRevenues'),
    offerConversionCaps: table('offerConversionCaps'),
    offerPixels: table('offerPixels'),
    offerTargetingRules: table('offerTargetingRules'),
    offerCountries: table('offerCountries'),
    offersInCategories: table('offersInCategories'),
    offersInGroups: table('offersInGroups'),
    tags: table('tags'),
    offersTags: table('offersTags'),
    affiliatesTags: table('affiliatesTags'),
    advertisersTags: table('advertisersTags'),
    advertiserUsers: table('advertiserUsers'),
    advertiserNotes: table('advertiserNotes'),
    affiliateNotes: table('affiliateNotes'),
    advertiserAnswers: table('advertiserAnswers'),
    affiliateAnswers: table('affiliateAnswers'),
    paymentMethods: table('paymentMethods'),
    affiliateTiers: table('affiliateTiers'),
    browsers: table('browsers'),
    hostnames: table('hostnames'),
    offerTierPayouts: table('offerTierPayouts'),
    offerTierRevenues: table('offerTierRevenues'),
    offerUrls: table('offerUrls'),
  };
}

const models: Readonly<Record<TableName, Model>> = {
  advertisers: advertiserModel,
  affiliates: affiliateModel,
  affiliateUsers: affiliateUserModel,
  advertiserUsers: advertiserUserModel,
  offers: offerModel,
  goals: goalModel,
  offerFiles: offerFileModel,
  conversions: conversionModel,
  offerUrls: offerUrlModel,
  ...smallModels,
  ...offerTermModels,
  ...accountPartModels,
};
