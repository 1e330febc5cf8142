import type { Native, NativeWrite } from '../../native.ts';
import { operations } from '../operations.ts';
import { withTermsInWords } from '../terms-in-words.ts';
import { act, change } from './dialect.ts';
import { inData, making } from './in-data.ts';

/** One column of a row (hasoffers.md 2.2, 7.2), rows by a reference of one's own, and pixels. */
export const fieldChanges = {
  advertiserUpdateField: change(operations.updateAdvertiserField),
  affiliateUpdateField: change(operations.updateAffiliateField),
  affiliateUserUpdateField: change(operations.updateAffiliateUserField),
  conversionUpdateField: change(operations.updateConversionField),
  goalUpdateField: change(operations.updateGoalField),
  offerUpdateField: change(operations.updateOfferField),
  creativeUpdateField: change(operations.updateOfferFileField),
  offerPixelUpdateField: change(operations.updatePixelField),
  landingPageUpdateField: change(operations.updateLandingPageField),
  tagUpdateField: change(operations.updateTagField),
  advertiserUpdateByRefId: inData(change(operations.updateAdvertiserByRef), 'ref_id'),
  affiliateUpdateByRefId: inData(change(operations.updateAffiliateByRef), 'ref_id'),
  offerUpdateByRefId: inData(inWords(change(operations.updateOfferByRef)), 'ref_id'),
  offerPixelCreate: making(inData(act(operations.createPixel)), 'OfferPixel'),
  offerPixelUpdate: inData(change(operations.updatePixel), 'id'),
} as const satisfies Readonly<Record<string, Native>>;

function inWords(native: NativeWrite): NativeWrite {
  return {
    ...native,
    plan: async (...given) =>
      (await native.plan(...given)).map((step) => ({ ...step, parameters: withTermsInWords(step.parameters) })),
  };
}
