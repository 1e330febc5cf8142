import type { RowItem } from '../../../native.ts';
import { type Fields, instant, json, reference, text } from '../../../spec/field.ts';
import { loggedAmountRow } from '../../event-rows.ts';
import { pair, pairRow } from '../../pair.ts';
import { advertiser, affiliate, campaign, offer } from './columns.ts';

const readOnly = { readOnly: true } as const;
const personal = { ...readOnly, personal: true } as const;

/** Where the manual has a part of the columns or none at all (cake.md 3.7), so that nothing is lost. */
export const printed = json(
  '',
  'The whole row as CAKE prints it, for not all of its columns are documented; amounts have their currency besides.',
  personal,
);

const person = {
  ipAddress: text('ip_address', 'Address of who it is about.', personal),
  firstName: text('first_name', 'First name.', personal),
  lastName: text('last_name', 'Last name.', personal),
  emailAddress: text('email_address', 'Email address.', personal),
  country: text('country', 'Country.', personal),
  state: text('state', 'State.', personal),
};

/** INFERRED: it has what it can be sorted by. */
export const soldLead: RowItem = {
  named: 'SoldLead',
  says: 'A lead and who bought it.',
  fields: {
    uniqueId: text('unique_id', 'The lead.', readOnly),
    transactionDate: instant('transaction_date', 'When it was sold.', readOnly),
    buyer: pairRow('buyer', 'BuyerOfLead', 'buyer', 'Who bought it.'),
    buyerContract: pairRow('buyer_contract', 'ContractOfLead', 'contract', 'Under which contract.'),
    ...person,
    price: loggedAmountRow('price', 'What the buyer pays.'),
    printed,
  },
};

/** Of this answer the manual has the beginning. */
export const sentLead: RowItem = {
  named: 'SentLead',
  says: 'A lead and who sent it.',
  fields: {
    affiliateId: reference('publisher_id', 'The affiliate.', { ...readOnly, to: 'affiliate' }),
    affiliateName: text('publisher_name', 'Its name.', readOnly),
    ...flat('campaign'),
    ...flat('advertiser'),
    printed,
  },
};

/** INFERRED: it has what it can be narrowed by. */
export const sourcedLead: RowItem = {
  named: 'SourcedLead',
  says: 'A lead, who sent it and what it is of.',
  fields: {
    leadId: text('lead_id', 'The lead.', readOnly),
    leadDate: instant('lead_date', 'When it came.', readOnly),
    ...affiliate('source_affiliate'),
    ...campaign,
    ...advertiser('brand_advertiser'),
    ...offer('site_offer'),
    vertical: pairRow('vertical', 'VerticalOfLead', 'vertical', 'Of what it is.'),
    printed,
  },
};

/** A number and a name that stand in the row itself. */
export function flat(of: 'affiliate' | 'advertiser' | 'campaign' | 'offer'): Fields {
  const { id, name } = pair(of, of);
  return { [`${of}Id`]: { ...id, to: of }, [`${of}Name`]: name };
}
