import type { Action } from '../write.ts';
import { aboutOffer } from './about-offer.ts';
import { accessActions } from './access-actions.ts';
import { addCategoriesFields, pauseFields } from './action-fields.ts';
import { eachIs, number, somethingOf } from './argument-rules.ts';
import { operations } from './operations.ts';
import { payoutActions } from './payout-actions.ts';

const planCategories = aboutOffer(operations.addOfferCategoriesByName, addCategoriesFields);

/** What is done to an offer beside changes of its fields (offerit.md 3.3, 3.4, 3.6). */
export const offerActions: Readonly<Record<string, Action>> = {
  pause: {
    says: 'Gives the offer an end, at once unless told; a paused offer reads as expired.',
    takes: pauseFields,
    rules: [eachIs(number, 'a number', 'landingPageId')],
    plan: aboutOffer(operations.pauseOffer, pauseFields),
    expects: ({ values: { dateExpire, expireUrl } }) => ({
      ...(dateExpire == null ? { ended: true } : { dateExpire }),
      ...(expireUrl == null ? {} : { expireUrl }),
    }),
    moves: ['dateExpire'],
  },
  activate: {
    says: 'Lets a paused or expired offer run again, with no end.',
    plan: aboutOffer(operations.activateOffer),
    expects: () => ({ ended: false, dateExpire: null }),
  },
  addCategories: {
    says: 'Files the offer under further categories by their names; one that is not there is created.',
    takes: addCategoriesFields,
    rules: [somethingOf('names'), eachIs(/\D/, 'a name and no number, which would be an id', 'names')],
    plan: async (connection, request, call) =>
      (await planCategories(connection, request, call)).map((step) => ({
        ...step,
        parameters: { ...step.parameters, append: '1' },
      })),
    moves: ['categoryIds'],
  },
  ...payoutActions,
  ...accessActions,
};
