import { cannotClear, choice, reference, text } from '../spec/field.ts';

/** The columns of a pixel that can be written (hasoffers.md 2.10). */
export const pixelColumns = {
  affiliateId: reference('affiliate_id', 'The affiliate; left out for all.', { cleared: '0' }),
  offerId: reference('offer_id', 'The offer; left out for all.', { cleared: '0' }),
  goalId: reference('goal_id', 'The goal; left out for the default one.', { cleared: '0' }),
  code: text('code', 'What is fired.', { cleared: cannotClear }),
  type: choice('type', 'PixelType', 'What its code is.', { URL: 'url', CODE: 'code', IMAGE: 'image' }),
  status: choice('status', 'PixelState', 'Whether it is fired.', {
    ACTIVE: 'active',
    PENDING: 'pending',
    REJECTED: 'rejected',
    DELETED: 'deleted',
  }),
} as const;
