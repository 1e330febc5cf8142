import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import { onlyWith, type Rule, requiredWith } from '../spec/rule.ts';
import type { Action, ActionRequest } from '../write.ts';
import { aboutOffer } from './about-offer.ts';
import { addCommissionChangeFields, amountNames, setGoalsFields, setPayoutsFields } from './action-fields.ts';
import { eachIs, number, somethingOf } from './argument-rules.ts';
import { operations } from './operations.ts';
import { commissionAmounts, onlyWhatCounts } from './typed-amounts.ts';

/** Which payouts are for goals only (offerit.md 3.4). */
const ofGoals = ['payAffiliateManagers', 'payReferringAffiliates'] as const;

/** What is paid for an offer beside its own commission: it goes before that (offerit.md 3.4; 4, trap 10). */
export const payoutActions: Readonly<Record<string, Action>> = {
  addCommissionChange: {
    says: 'Pays otherwise for some affiliates, countries, marks of traffic or times; repeated, it is there twice.',
    takes: addCommissionChangeFields,
    rules: [
      requiredWith('startTime', 'changeType', ['TEMPORARY']),
      requiredWith('endTime', 'changeType', ['TEMPORARY']),
      onlyWith(['startTime', 'endTime'], 'changeType', ['TEMPORARY']),
      // "All payouts 0".
      onlyWith(amountNames, 'changeType', ['STANDARD', 'TEMPORARY']),
      notTwice('affiliateId', 'username'),
      eachIs(number, 'a number', 'affiliateId', 'goalId'),
      eachIs(/^[A-Z]{2}$/, 'an ISO 3166 code of two capitals', 'countries'),
    ],
    plan: aboutOffer(operations.addCommissionChange, addCommissionChangeFields),
  },
  setCommissionChangePayouts: {
    says: 'Changes what a commission change pays, or the default; commissionChanges of the offer has their numbers.',
    takes: setPayoutsFields,
    rules: [
      eachIs(/^\d+$/, 'a number', 'changeId'),
      eachIs(number, 'a number', 'goalId'),
      somethingOf('flatAmountPerConversion', ...amountNames, ...ofGoals),
      forGoalsOnly,
    ],
    plan: (connection, request, call) => {
      refuseUselessDefault(request);
      return aboutOffer(operations.setCommissionChangePayouts, setPayoutsFields)(connection, request, call);
    },
  },
  setGoals: {
    says: 'Sets what is paid for goals of the offer; goals that are not named stay as they are.',
    takes: setGoalsFields,
    rules: [somethingOf('goals'), wholeGoals],
    plan: aboutOffer(operations.setOfferGoals, setGoalsFields),
  },
};

function notTwice(one: string, other: string): Rule {
  return ({ given }) => {
    if (given[one] == null || given[other] == null) return;
    throw new InvalidChange(other, 'INVALID_VALUE', `Give "${one}" or "${other}", not both.`);
  };
}

function forGoalsOnly({ given }: Parameters<Rule>[0]): void {
  const useless = given.goalId == null ? ofGoals.find((name) => given[name] != null) : undefined;
  if (useless !== undefined) {
    throw new InvalidChange(useless, 'INVALID_VALUE', `"${useless}" is for goals only; give "goalId" too.`);
  }
}

/** The default of the offer itself has its amounts in common with the offer, and its type (offerit.md 2.2). */
function refuseUselessDefault({ values, present }: ActionRequest): void {
  const { commissionType } = present;
  if (values.changeId !== '0' || values.goalId != null || commissionType == null) return;
  onlyWhatCounts(commissionAmounts)({ values: { ...values, commissionType }, given: values, isNew: false });
}

/** Each goal is named once, one way or the other, and has no amount that would be ignored. */
function wholeGoals({ given }: Parameters<Rule>[0]): void {
  for (const [index, goal] of ((given.goals ?? []) as readonly AnyRecord[]).entries()) {
    const at = (name: string) => `goals[${index}].${name}`;
    if ((goal.offerGoalId == null) === (goal.goalId == null)) {
      throw new InvalidChange(at('goalId'), 'INVALID_VALUE', 'Give "offerGoalId" or "goalId" for each goal, not both.');
    }
    if (goal.revenueType === 'DYNAMIC_CONVERSION' && goal.revenueAmount != null) {
      throw new InvalidChange(
        at('revenueAmount'),
        'INVALID_VALUE',
        '"revenueAmount" does not count while "revenueType" is DYNAMIC_CONVERSION; leave it out.',
      );
    }
  }
}
