import { InvalidChange } from '../errors.ts';
import { choice, instant, reference, text } from '../spec/field.ts';
import { read } from '../spec/operation.ts';
import { allOrNone, type Rule } from '../spec/rule.ts';

const whose = { ALL: '0', ONLY: '1', EXCLUDE: '2' };

/** What one row of the report is about. */
const views = {
  PERIOD: 'period',
  MONTH: 'month',
  YEAR: 'year',
  OFFER_GROUP: 'offer_group',
  OFFER: 'offer',
  LANDING_PAGE: 'landing_page',
  AFFILIATE: 'login',
  CREATIVE: 'adtool',
  DEMOGRAPHIC: 'demographic',
  SUBID1: 'subid1',
  SUBID2: 'subid2',
  REFERRING_URL: 'refurl',
  DEVICE_TYPE: 'device_type',
  DEVICE_BRAND: 'device_brand',
  DEVICE_MODEL: 'device_model',
  DEVICE_OS: 'device_os',
  DEVICE_OS_VERSION: 'device_os_version',
  DEVICE_CARRIER: 'device_carrier',
  DEVICE_BROWSER: 'device_browser',
};

/** All but the view stands inside `params` (offerit.md 3.2). */
const takes = {
  view: choice('view', 'ProfitLossView', 'What one row is about.', views, { required: true }),
  period: choice('params[period]', 'ReportPeriod', 'Which stretch of time; either this, or from and to.', {
    CURRENT_PAY_PERIOD: '0',
    LAST_PAY_PERIOD: '1',
    TODAY: '2',
    YESTERDAY: '3',
    THIS_WEEK: '4',
    THIS_MONTH: '5',
    THIS_YEAR: '6',
    ALL_TIME: '7',
  }),
  from: instant('params[start]', 'Where a free stretch begins.'),
  to: instant('params[end]', 'Where it ends.'),
  accountRep: text('params[acct_rep]', 'Who looks after the affiliates.'),
  affiliateId: reference('params[filter_loginid]', 'The affiliate.'),
  campaignId: reference('params[filter_campaignid]', 'The campaign of the affiliate.'),
  offerId: reference('params[filter_offerid]', 'The offer.'),
  landingPageId: reference('params[filter_landingpageid]', 'The landing page.'),
  creativeId: reference('params[filter_adtoolid]', 'The creative.'),
  programId: reference('params[filter_programid]', 'The commission program.'),
  countryId: reference('params[filter_countryid]', 'Number of the country.'),
  productCode: text('params[productcode]', 'The code of the product.'),
  inhouse: choice('params[limit_inhouse]', 'ReportLimit', "Affiliates of the network's own; ALL unless told.", whose),
  mediaBuy: choice('params[limit_mediabuy]', 'ReportLimit', 'Bought media; ALL unless told.', whose),
  deviceType: choice('params[filter_device_type]', 'ReportDevice', 'The device.', { DESKTOP: '0', MOBILE: '1' }),
  deviceBrandId: reference('params[filter_device_brand_id]', 'Brand of the device.'),
  deviceModelId: reference('params[filter_device_model_id]', 'Model of the device.'),
  deviceOsId: reference('params[filter_device_os_id]', 'Operating system of the device.'),
};

/** Profit and loss (offerit.md 3.2): the one report with clicks, and the one that counts. */
export const reportProfitLoss = read(
  'GET /report/profitloss',
  'Clicks, transactions and payouts, row by row and in all.',
  {
    takes,
    rules: [allOrNone('from', 'to'), eitherPeriodOrStretch, ofAnAffiliate],
  },
);

/** Beside a period a stretch would be accepted and not count (offerit.md 3.2). */
function eitherPeriodOrStretch({ given }: Parameters<Rule>[0]): void {
  if (given.period == null || given.from == null) return;
  throw new InvalidChange('period', 'INVALID_VALUE', 'Give either "period", or "from" and "to".');
}

/** The filter by campaign needs the one by affiliate (offerit.md 3.2). */
function ofAnAffiliate({ given }: Parameters<Rule>[0]): void {
  if (given.campaignId == null || given.affiliateId != null) return;
  throw new InvalidChange('affiliateId', 'REQUIRED', '"affiliateId" is required with "campaignId".');
}
