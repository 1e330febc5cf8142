import { InvalidChange } from '../errors.ts';
import { instant, records, reference, references } from '../spec/field.ts';
import { type Operations, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { costFields, costRules } from './cost-fields.ts';
import { nativeIds, numbered } from './numbered.ts';
import { wholeItems } from './say-items.ts';

const { onlyCampaignUniques, currency, ...periodRows } = costFields;

const takesCosts = {
  campaignIds: references('campaign_ids', 'The campaigns whose clicks share the costs.', { required: true }),
  costs: records('costs', 'PeriodCost', 'What the clicks of a period cost.', periodRows, { required: true }),
  currency,
  onlyCampaignUniques,
};

const someCampaigns: Rule = ({ given: { campaignIds } }) => {
  const ids = Array.isArray(campaignIds) ? campaignIds : [];
  if (ids.length === 0) throw new InvalidChange('campaignIds', 'REQUIRED', '"campaignIds" needs a campaign.');
  if (!ids.every((id) => nativeIds.test(String(id))))
    throw new InvalidChange('campaignIds', 'INVALID_VALUE', '"campaignIds" must be numbers that the tracker gave.');
};

/** Each period is held to what is told of one (keitaro.md 5.7). */
const eachCost: Rule = ({ given: { costs }, isNew }) => {
  const entries = Array.isArray(costs) ? costs : [];
  if (entries.length === 0) throw new InvalidChange('costs', 'REQUIRED', '"costs" needs a period.');
  entries.forEach((values, index) => {
    try {
      for (const rule of costRules) rule({ values, given: values, isNew });
    } catch (error) {
      if (!(error instanceof InvalidChange)) throw error;
      throw new InvalidChange(`costs[${index}].${error.field}`, error.code, error.message);
    }
  });
};

const takesPeriod = {
  from: instant('start_date', 'First minute of the period.', { required: true, zone: 'UTC' }),
  to: instant('end_date', 'Last minute of the period.', { required: true, zone: 'UTC' }),
  campaignId: reference('campaign_id', 'Only of this campaign; of all of them where it is left out.', {
    to: 'campaign',
  }),
};

/** A part of a minute cannot be said, and what is deleted should not be guessed. */
const wholeMinutes: Rule = ({ given: { from, to } }) => {
  for (const [name, moment] of Object.entries({ from, to }))
    if (Date.parse(String(moment)) % 60_000 !== 0)
      throw new InvalidChange(name, 'CANNOT_EXPRESS', `"${name}" must be a whole minute.`);
  if (Date.parse(String(from)) > Date.parse(String(to)))
    throw new InvalidChange('to', 'INVALID_VALUE', '"to" must not be before "from".');
};

/** What changes statistics in bulk, which only newer builds have (keitaro.md 2.2). */
export const statisticsOperations = {
  cleanClicks: write(
    'POST /clicks/clean',
    'Deletes the statistics of a period for good: clicks, and with them what they cost and brought. Nothing brings them back.',
    { takes: takesPeriod, rules: [numbered('campaignId'), wholeMinutes] },
  ),
  updateClickCosts: write(
    'POST /clicks/update_costs',
    'Sets what the clicks of periods cost, for all campaigns given; a second call replaces what the first set. The work is queued, so that nothing shows at once whether it was done; where no click matches, the cost is lost without a word.',
    { takes: takesCosts, rules: [someCampaigns, wholeItems(takesCosts), eachCost] },
  ),
  cleanArchive: write(
    'POST /campaigns/clean_archive',
    'Deletes every archived campaign of the tracker for good: none of them can be restored afterwards.',
  ),
} as const satisfies Operations;
