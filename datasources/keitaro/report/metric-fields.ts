import { amount, decimal, integer } from '../../spec/field.ts';

const readOnly = { readOnly: true } as const;

const count = (wire: string, says: string) => integer(wire, says, readOnly);
/** Of a hundred, not of one: 8.20 is 8.2 % (keitaro.md 4.3). */
const percent = (wire: string, says: string) => decimal(wire, `${says}, in percent (8.2 is 8.2 %).`, readOnly);
/** One currency for each tracker (keitaro.md 4.3). */
const money = (wire: string, says: string) => amount(wire, `${says}, in the tracker's currency.`, readOnly);

/** "Up to about" so many (keitaro.md 4.3); which conversion each is, every tracker says for itself. */
const customConversionCount = 12;

function customConversions() {
  const rows = Array.from({ length: customConversionCount }, (_, index) => {
    const number = index + 1;
    return [
      [
        `customConversion${number}`,
        count(`custom_conversion_${number}`, `Conversions of the tracker's type ${number}.`),
      ],
      [
        `customConversion${number}Revenue`,
        money(`custom_conversion_${number}_revenue`, `Revenue of conversions of the tracker's type ${number}`),
      ],
    ] as const;
  });
  return Object.fromEntries(rows.flat());
}

/**
 * What a report counts (keitaro.md 4.3). Rates are of the row alone: they cannot be added up or averaged. What no click
 * stands behind is 0 or null, by build.
 */
export const metricFields = {
  clicks: count('clicks', 'Clicks, those of bots included.'),
  campaignUniqueClicks: count('campaign_unique_clicks', 'First clicks of a visitor on the campaign.'),
  streamUniqueClicks: count('stream_unique_clicks', 'First clicks of a visitor on the stream.'),
  globalUniqueClicks: count('global_unique_clicks', 'First clicks of a visitor on the tracker.'),
  ucCampaignRate: percent('uc_campaign_rate', 'Clicks that are the first on the campaign'),
  ucStreamRate: percent('uc_stream_rate', 'Clicks that are the first on the stream'),
  ucGlobalRate: percent('uc_global_rate', 'Clicks that are the first on the tracker'),
  bots: count('bots', 'Clicks of bots.'),
  botShare: percent('bot_share', 'Clicks that are of bots'),
  proxies: count('proxies', 'Clicks through a proxy.'),
  emptyReferrers: count('empty_referrers', 'Clicks without a referrer.'),
  conversions: count('conversions', 'Leads and sales, and what else the tracker counts.'),
  leads: count('leads', 'Conversions that are leads.'),
  sales: count('sales', 'Conversions that are sales.'),
  rejected: count('rejected', 'Conversions that were rejected.'),
  rebills: count('rebills', 'Conversions that are rebills; one tracker of 2026 no longer told.'),
  approve: percent('approve', 'Leads, sales and rejected conversions that are sales'),
  lpClicks: count('lp_clicks', 'Clicks on landing pages.'),
  lpCtr: percent('lp_ctr', 'Views of landing pages that led to a click on it'),
  landingClickedPeriod: decimal(
    'landing_clicked_period',
    'How long it took to click on the landing page; seconds by all that is known.',
    readOnly,
  ),
  cr: percent('cr', 'Conversions for each click'),
  crs: percent('crs', 'Sales for each click'),
  crl: percent('crl', 'Leads for each click'),
  roi: percent('roi', 'Profit for each unit of cost, with revenue that is on hold'),
  roiConfirmed: percent('roi_confirmed', 'Profit for each unit of cost, of confirmed revenue alone'),
  epc: money('epc', 'Revenue for each click'),
  epcConfirmed: money('epc_confirmed', 'Confirmed revenue for each click'),
  cps: money('cps', 'Cost of each sale'),
  cpa: money('cpa', 'Cost of each conversion'),
  cpc: money('cpc', 'Cost of each click'),
  ecpc: money('ecpc', 'Cost of clicks as the tracker counts it, of a thousand by its glossary'),
  ecpm: money('ecpm', 'Revenue for a thousand clicks'),
  ecpmConfirmed: money('ecpm_confirmed', 'Confirmed revenue for a thousand clicks'),
  ec: money('ec', 'Revenue for each conversion'),
  ecConfirmed: money('ec_confirmed', 'Confirmed revenue for each conversion'),
  profitability: decimal('profitability', 'Money on older builds and percent on newer ones: not for sums.', readOnly),
  cost: money('cost', 'What the clicks cost'),
  revenue: money('revenue', 'What their conversions bring'),
  profit: money('profit', 'Revenue less cost'),
  leadRevenue: money('lead_revenue', 'Revenue of leads'),
  saleRevenue: money('sale_revenue', 'Revenue of sales'),
  rejectedRevenue: money('rejected_revenue', 'Revenue that rejected conversions would have brought'),
  profitConfirmed: money('profit_confirmed', 'Confirmed revenue less cost'),
  // Seen later than 2017.
  lpViews: count('lp_views', 'Views of landing pages, on later builds.'),
  landingClicked: count('landing_clicked', 'Views of landing pages that led to a click, on later builds.'),
  regs: count('regs', 'Registrations, on newer builds.'),
  deposits: count('deposits', 'Deposits, on newer builds.'),
  cpl: money('cpl', 'Cost of each lead, on newer builds'),
  ...customConversions(),
} as const;
