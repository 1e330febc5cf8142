import type { Native, RowItem } from '../../native.ts';
import { reference, text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, list } from './dialect.ts';
import { lookupUnder } from './lookup-items.ts';

const readOnly = { readOnly: true } as const;

const signedUpAffiliate: RowItem = {
  named: 'SignedUpAffiliate',
  says: 'An affiliate that was signed up.',
  fields: {
    affiliateId: reference('affiliate_id', 'Number that CAKE gave it.', { ...readOnly, to: 'affiliate' }),
  },
};

const signedUpAdvertiser: RowItem = {
  named: 'SignedUpAdvertiser',
  says: 'What CAKE says to an advertiser that was signed up: not its number.',
  fields: { message: text('string', 'That it was added.', readOnly) },
};

/** Sign-ups as the forms of the portal make them, and what these offer to choose from. */
export const signup = {
  signupAffiliate: act(
    operations.signupAffiliate,
    { as: 'one', item: signedUpAffiliate },
    { fixed: { password: null } },
  ),
  signupAdvertiser: act(operations.signupAdvertiser, { as: 'one', item: signedUpAdvertiser }),
  // Forms have names of their own for the same numbers (cake.md 3.1).
  signupMediaTypes: list(operations.listSignupMediaTypes, lookupUnder('media_type_id', 'type_name')),
  signupPriceFormats: list(operations.listSignupPriceFormats, lookupUnder('price_format_id', 'format_name')),
  // Its shape is in no source: INFERRED from that of its neighbours.
  signupTrafficTypes: list(operations.listSignupTrafficTypes, lookupUnder('traffic_type_id', 'type_name')),
  signupVerticalCategories: list(
    operations.listSignupVerticalCategories,
    lookupUnder('vertical_category_id', 'category_name'),
  ),
} as const satisfies Readonly<Record<string, Native>>;
