import type { RowItem } from '../../native.ts';
import { decimal, flag, instant, record, reference, text } from '../../spec/field.ts';
import { pairRow } from '../pair.ts';

const readOnly = { readOnly: true } as const;
const personal = { ...readOnly, personal: true } as const;

/** Other than an account's: `street`, not `street_1` (cake.md 3.1). */
const address = {
  street: text('street', 'Street.', personal),
  city: text('city', 'City.', personal),
  state: text('state', 'State.', personal),
  zipCode: text('zip_code', 'Postal code.', personal),
  country: text('country', 'Country.', personal),
};

const person = {
  firstName: text('first_name', 'First name.', personal),
  lastName: text('last_name', 'Last name.', personal),
  emailAddress: text('email_address', 'Email address.', personal),
  address: record('address', 'LeadAddress', 'Where the person lives.', address, personal),
  ipAddress: text('ip_address', 'IP address.', personal),
  phoneWork: text('phone_work', 'Phone at work.', personal),
  phoneHome: text('phone_home', 'Phone at home.', personal),
  phoneCell: text('phone_cell', 'Mobile phone.', personal),
  bestCallTime: text('best_call_time', 'When to call.', personal),
  optIn: flag('opt_in', 'Whether the person agreed to be written to.', readOnly),
};

const payout = {
  currencyId: reference('currency_id', 'Number that the instance gave the currency.', readOnly),
  amount: decimal('amount', 'The amount.', readOnly),
  formattedAmount: text('formatted_amount', 'The amount as the portal prints it.', readOnly),
};

/** As far as the copy of the page goes; sub ids are `subid_1` here, not `sub_id_1`. */
const traffic = {
  leadDate: instant('lead_date', 'When it came.', readOnly),
  payout: record('payout', 'LeadPayout', 'What the affiliate is paid for it.', payout, readOnly),
  affiliate: pairRow('affiliate', 'LeadAffiliate', 'affiliate', 'Whose it is.'),
  campaign: pairRow('campaign', 'LeadCampaign', 'campaign', 'The campaign that it came by.'),
  creativeId: reference('creative_id', 'The creative that led to it.', readOnly),
  subId1: text('subid_1', "The affiliate's first sub id.", readOnly),
};

export const leadInfo: RowItem = {
  named: 'LeadInfo',
  says: 'Who a lead is, and where it came from.',
  fields: {
    id: reference('lead_id', 'The lead.', readOnly),
    personalInfo: record('personal_info', 'LeadPerson', 'Who it is.', person, personal),
    trafficInfo: record('traffic_info', 'LeadTraffic', 'Where it came from.', traffic, readOnly),
  },
};
