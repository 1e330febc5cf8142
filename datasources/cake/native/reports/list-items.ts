import type { RowItem } from '../../../native.ts';
import { decimal, instant, integer, records, reference, text } from '../../../spec/field.ts';
import { flat, printed } from './lead-items.ts';

const readOnly = { readOnly: true } as const;
const personal = { ...readOnly, personal: true } as const;

export const login: RowItem = {
  named: 'Login',
  says: 'That somebody logged in to the portal.',
  fields: {
    contactId: reference('contact_id', 'Who it was.', readOnly),
    contactEmailAddress: text('contact_email_address', 'Email address of that person.', personal),
    contactFirstName: text('contact_first_name', 'First name.', personal),
    contactLastName: text('contact_last_name', 'Last name.', personal),
    roleId: reference('role_id', 'Number of the role.', readOnly),
    roleName: text('role_name', 'The role.', readOnly),
    companyId: reference('company_id', 'Whose contact it is: an affiliate, an advertiser or a buyer.', readOnly),
    companyName: text('company_name', 'The name of that account.', readOnly),
    ipAddress: text('ip_address', 'From which address.', personal),
    loginDate: instant('login_date', 'When.', readOnly),
  },
};

/** INFERRED: it has what it can be sorted by. */
export const orderDetail: RowItem = {
  named: 'OrderDetail',
  says: 'An article of an order.',
  fields: {
    conversionId: reference('conversion_id', 'Number of the conversion.', readOnly),
    orderId: text('order_id', 'The order.', readOnly),
    skuCode: text('sku_code', 'The article.', readOnly),
    printed,
  },
};

const rate = {
  price: decimal('price', "What one conversion costs, in the instance's own currency.", readOnly),
  conversions: integer('conversions', 'How many conversions had this price.', readOnly),
};

export const traffic: RowItem = {
  named: 'Traffic',
  says: 'What a campaign came to, and at which prices.',
  fields: {
    ...flat('advertiser'),
    ...flat('offer'),
    ...flat('affiliate'),
    campaignId: reference('campaign_id', 'The campaign.', { ...readOnly, to: 'campaign' }),
    verticalName: text('vertical_name', 'The vertical of the offer.', readOnly),
    categoryName: text('category_name', 'The category of the vertical.', readOnly),
    impressions: integer('impressions', 'Impressions.', readOnly),
    clicks: integer('clicks', 'Clicks.', readOnly),
    conversions: integer('conversions', 'Conversions.', readOnly),
    revenue: decimal('revenue', "What advertisers pay, in the instance's own currency.", readOnly),
    cost: decimal('cost', "What affiliates are paid, in the instance's own currency.", readOnly),
    advertiserRates: records('advertiser_rates.Rate', 'Rate', 'What advertisers pay by price.', rate, readOnly),
    affiliateRates: records('affiliate_rates.Rate', 'Rate', 'What affiliates are paid by price.', rate, readOnly),
  },
};
