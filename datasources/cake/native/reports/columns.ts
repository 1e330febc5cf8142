import { date, decimal, type Field, integer, reference, text } from '../../../spec/field.ts';
import type { Column, Columns, Join } from './join-rows.ts';

const column = (row: Field, join: Join): Column => ({ ...row, readOnly: true, join });
const named = (wire: string, says: string) => column(text(wire, says), 'same');
const numbered = (wire: string, says: string, to: Pick<Field, 'to'> = {}) => column(reference(wire, says, to), 'same');

const count = (wire: string, says: string) => column(integer(wire, says), 'sum');
/** Where conversions are attributed in parts, their numbers are decimals (cake.md 3.7). */
const parts = (wire: string, says: string) =>
  column(decimal(wire, `${says} A decimal, because one can count in part.`), 'sum');
const money = (wire: string, says: string) => column(decimal(wire, `${says} In the instance's own currency.`), 'sum');
const average = (wire: string, says: string, of: string, by: string) =>
  column(decimal(wire, `${says} In the instance's own currency.`), { of, by });
const ratio = (wire: string, says: string, of: string, by: string) =>
  column(decimal(wire, `${says} A ratio: 0.1 is 10 %.`), { of, by });

export const affiliate = (element: string): Columns => ({
  affiliateId: numbered(`${element}.${element}_id`, 'The affiliate.', { to: 'affiliate' }),
  affiliateName: named(`${element}.${element}_name`, 'Its name.'),
});

export const advertiser = (element: string): Columns => ({
  advertiserId: numbered(`${element}.${element}_id`, 'The advertiser.', { to: 'advertiser' }),
  advertiserName: named(`${element}.${element}_name`, 'Its name.'),
});

export const offer = (element: string): Columns => ({
  offerId: numbered(`${element}.${element}_id`, 'The offer.', { to: 'offer' }),
  offerName: named(`${element}.${element}_name`, 'Its name.'),
});

export const campaign: Columns = {
  campaignId: numbered('campaign.campaign_id', 'The campaign.', { to: 'campaign' }),
  campaignName: named('campaign.campaign_name', 'What CAKE calls it.'),
};

/** How a campaign pays, and through what it is promoted. */
export const campaignKind: Columns = {
  priceFormat: named('price_format', 'What is paid for.'),
  mediaType: named('media_type', 'Through what it is promoted.'),
};

export const accountManager: Columns = {
  accountManagerId: numbered('account_manager.account_manager_id', 'Number of who manages the account.'),
  accountManagerName: named('account_manager.account_manager_name', 'The name of that person.'),
};

export const affiliateManager = (element: string): Columns => ({
  affiliateManagerId: numbered(`${element}.account_manager_id`, 'Number of who manages the affiliate.'),
  affiliateManagerName: named(`${element}.account_manager_name`, 'The name of that person.'),
});

export const advertiserManager = (element: string): Columns => ({
  advertiserManagerId: numbered(`${element}.account_manager_id`, 'Number of who manages the advertiser.'),
  advertiserManagerName: named(`${element}.account_manager_name`, 'The name of that person.'),
});

export const creative: Columns = {
  creativeId: numbered('creative.creative_id', 'Number of the creative.'),
  creativeName: named('creative.creative_name', 'Its name; often just its number.'),
  creativeAffiliateId: numbered('creative_affiliate_id', 'The affiliate that it was made for.', { to: 'affiliate' }),
  creativeType: named('type', 'What sort of creative it is.'),
};

export const country: Columns = {
  countryCode: named('country.country_code', 'ISO 3166 code, two letters; null where it is not known.'),
  countryName: named('country.country_name', 'Name of the country.'),
};

export const subId: Columns = {
  subId: named('sub_id', "The affiliate's mark; null for traffic without one."),
  subIdName: named('sub_id_name', 'Its name.'),
};

export const day: Columns = { date: column(date('date', "The day, in the instance's own zone."), 'same') };

const clicked = (clickThru: string): Columns => ({
  views: count('views', 'Impressions.'),
  clicks: count('clicks', 'Clicks.'),
  ...(clickThru === 'click_thru'
    ? { clickThru: ratio(clickThru, 'Clicks for each impression.', 'clicks', 'views') }
    : { clickThruPercentage: ratio(clickThru, 'Clicks for each impression.', 'clicks', 'views') }),
});

const bought = (conversions: string): Columns => ({
  cost: money('cost', 'What affiliates are paid.'),
  averageCost: average('average_cost', 'What affiliates are paid for each conversion.', 'cost', conversions),
  epc: average('epc', 'What advertisers pay for each click.', 'revenue', 'clicks'),
  revenue: money('revenue', 'What advertisers pay.'),
  revenuePerTransaction: average(
    'revenue_per_transaction',
    'What advertisers pay for each conversion.',
    'revenue',
    conversions,
  ),
  margin: ratio('margin', 'What is kept of each unit of revenue.', 'profit', 'revenue'),
  profit: money('profit', 'What is kept.'),
});

const judged = (counted: typeof count): Columns => ({
  pending: counted('pending', 'Conversions not judged yet.'),
  rejected: counted('rejected', 'Conversions rejected.'),
  approved: counted('approved', 'Conversions approved.'),
  returned: counted('returned', 'Conversions taken back.'),
});

const ordered: Columns = {
  orders: count('orders', 'Orders; null where there are none.'),
  orderTotal: money('order_total', 'What the orders come to; null where there are none.'),
  averageOrderValue: average(
    'average_order_value',
    'What an order comes to; null where there are none.',
    'orderTotal',
    'orders',
  ),
};

const score = (wire: string) =>
  column(
    decimal(
      wire,
      'Average score of the conversions; null over a stretch that takes several calls, and where none has one.',
    ),
    'lost',
  );

/** The numbers of the old family of summaries, without the score, which not all have (cake.md 3.7). */
export const unscoredNumbers: Columns = {
  ...clicked('click_thru_percentage'),
  conversions: count('conversions', 'Conversions.'),
  paid: count('paid', 'Conversions for which an affiliate is paid.'),
  sellable: count('sellable', 'Conversions for which an advertiser pays.'),
  events: count('events', 'Steps towards conversions.'),
  conversionPercentage: ratio('conversion_percentage', 'Conversions for each click.', 'conversions', 'clicks'),
  ...bought('conversions'),
  ...judged(count),
  ...ordered,
};

export const numbers: Columns = { ...unscoredNumbers, averageConversionScore: score('average_conversion_score') };

/** The numbers of the new family, where conversions count in parts. */
export const numbersInParts: Columns = {
  ...clicked('click_thru_percentage'),
  macroEventConversions: parts('macro_event_conversions', 'Conversions.'),
  paid: parts('paid', 'Conversions for which an affiliate is paid.'),
  sellable: parts('sellable', 'Conversions for which an advertiser pays.'),
  microEvents: parts('micro_events', 'Steps towards conversions.'),
  macroEventConversionPercentage: ratio(
    'macro_event_conversion_percentage',
    'Conversions for each click.',
    'macroEventConversions',
    'clicks',
  ),
  ...bought('macroEventConversions'),
  ...judged(parts),
  ...ordered,
  averageMacroEventConversionScore: score('average_macro_event_conversion_score'),
  paidEvents: parts('paid_events', 'Steps for which an affiliate is paid.'),
  totalPaid: parts('total_paid', 'Conversions and steps for which an affiliate is paid.'),
};

/** Of a sub id, as far as it is known (cake.md 3.7). */
export const subIdNumbers: Columns = {
  ...clicked('click_thru'),
  macroEventConversions: parts('macro_event_conversions', 'Conversions.'),
  paidMacroEventConversions: parts('paid_macro_event_conversions', 'Conversions for which an affiliate is paid.'),
  sellableMacroEventConversions: parts('sellable_macro_event_conversions', 'Conversions for which an advertiser pays.'),
  macroEventConversionPercentage: ratio(
    'macro_event_conversion_percentage',
    'Conversions for each click.',
    'macroEventConversions',
    'clicks',
  ),
  cost: money('cost', 'What affiliates are paid.'),
  revenue: money('revenue', 'What advertisers pay.'),
  totalPaid: parts('total_paid', 'Conversions and steps for which an affiliate is paid.'),
};

const dayNumbers = (conversions: string, counted: Columns): Columns => ({
  ...clicked('click_thru'),
  ...counted,
  conversionRate: ratio('conversion_rate', 'Conversions for each click.', conversions, 'clicks'),
  cpl: average('cpl', 'What affiliates are paid for each conversion.', 'cost', conversions),
  cost: money('cost', 'What affiliates are paid.'),
  rpt: average('rpt', 'What advertisers pay for each conversion.', 'revenue', conversions),
  revenue: money('revenue', 'What advertisers pay.'),
  margin: ratio('margin', 'What is kept of each unit of revenue.', 'profit', 'revenue'),
  profit: money('profit', 'What is kept.'),
  epc: average('epc', 'What advertisers pay for each click.', 'revenue', 'clicks'),
});

/** Of a day, as version 1 has it. */
export const numbersOfDay: Columns = dayNumbers('conversions', {
  conversions: count('conversions', 'Conversions.'),
  paid: count('paid', 'Conversions for which an affiliate is paid.'),
  sellable: count('sellable', 'Conversions for which an advertiser pays.'),
});

/** And as version 2 has it, where conversions count in parts. */
export const numbersOfDayInParts: Columns = dayNumbers('macroEventConversions', {
  macroEventConversions: parts('macro_event_conversions', 'Conversions.'),
  paid: parts('paid', 'Conversions for which an affiliate is paid.'),
  sellable: parts('sellable', 'Conversions for which an advertiser pays.'),
});
