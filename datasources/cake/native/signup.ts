import type { Native, RowItem } from '../../native.ts';
import { reference, text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, list } from './dialect.ts';

const readOnly = { readOnly: true } as const;

/** Forms have names of their own for the same numbers (cake.md 3.1). */
const offered = (id: string, name: string): RowItem => ({
  named: 'Lookup',
  says: 'A number of CAKE and the name that it stands for.',
  fields: {
    id: reference(id, 'The number, as records and calls have it.', readOnly),
    name: text(name, 'What it stands for.', readOnly),
  },
});

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
  signupMediaTypes: list(operations.listSignupMediaTypes, offered('media_type_id', 'type_name')),
  signupPriceFormats: list(operations.listSignupPriceFormats, offered('price_format_id', 'format_name')),
  // Its shape is in no source: INFERRED from that of its neighbours.
  signupTrafficTypes: list(operations.listSignupTrafficTypes, offered('traffic_type_id', 'type_name')),
  signupVerticalCategories: list(
    operations.listSignupVerticalCategories,
    offered('vertical_category_id', 'category_name'),
  ),
} as const satisfies Readonly<Record<string, Native>>;
