import { InvalidChange } from '../errors.ts';
import { listOf } from '../spec/read-record.ts';
import type { Rule } from '../spec/rule.ts';
import { eachIs, number } from './argument-rules.ts';
import { commissionAmounts, costAmounts, ipLimits, onlyWhatCounts } from './typed-amounts.ts';

/** "Meaningful only with an advertiser" (offerit.md 2.1). */
const costNeedsAdvertiser: Rule = ({ values, given }) => {
  if (given.costType == null || values.advertiserId != null || given.advertiserId === null) return;
  throw new InvalidChange('advertiserId', 'REQUIRED', 'Give "advertiserId" too: without an advertiser no cost counts.');
};

/** The two lists are judged together (offerit.md 4, trap 6). */
const countriesDiffer: Rule = ({ values, given }) => {
  const names = ['authorizedCountries', 'unauthorizedCountries'] as const;
  const named = names.find((name) => given[name] != null);
  const refused = listOf(values.unauthorizedCountries);
  const both = listOf(values.authorizedCountries).find((country) => refused.includes(country));
  if (named === undefined || both === undefined) return;
  throw new InvalidChange(named, 'INVALID_VALUE', `${String(both)} would be both authorized and unauthorized.`);
};

/** What the manual states of the parameters of an offer together, and of the items of its lists (offerit.md 2). */
export const offerRules: readonly Rule[] = [
  eachIs(number, 'a number; new categories come with addCategories', 'categoryIds'),
  eachIs(number, 'a number', 'groupIds', 'marketingTypeIds', 'advertiserId', 'expireLandingPageId'),
  eachIs(/^[A-Z]{2}$/, 'an ISO 3166 code of two capitals', 'authorizedCountries', 'unauthorizedCountries'),
  eachIs(/^[012]$/, '0, 1 or 2', 'deviceTypes'),
  countriesDiffer,
  costNeedsAdvertiser,
  onlyWhatCounts(costAmounts),
  onlyWhatCounts(ipLimits),
  onlyWhatCounts(commissionAmounts),
];
