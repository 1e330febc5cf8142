import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { landingPageFields } from './small-fields.ts';
import { written } from './written.ts';

const model: Model = {
  name: 'OfferUrl',
  find: operations.findLandingPages,
  fields: landingPageFields,
  contain: {},
  columns: { ids: 'id', text: 'name', offerId: 'offer_id' },
  statuses: {},
  orders: { NAME: 'name', CREATED_AT: 'created', UPDATED_AT: 'modified' },
};

/** OfferUrl (hasoffers.md 2.2, 2.10), which has the standard set of methods. */
export const landingPage: EntitySpec<OwnName> = {
  says: 'A further landing page of an offer; a tracking link can lead to it.',
  fields: landingPageFields,
  common: ({ landingPageId }: RecordOf<typeof landingPageFields>) => ({ nativeId: landingPageId ?? '' }),
  ...findMethods(model),
  writes: written({
    ...model,
    create: operations.createLandingPage,
    update: operations.updateLandingPage,
    lookalikes: alike(model, ['name', 'offerId']),
  }),
};
