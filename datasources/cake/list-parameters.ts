import { choice, type Fields, reference, text } from '../spec/field.ts';
import { pages, sortDescending } from './page-parameters.ts';
import { affiliateId, affiliateManagerId, offerId, stretch } from './report-parameters.ts';
import { byte, int, short } from './scalar-limits.ts';

const verticalId = reference('vertical_id', 'Of this vertical.', short);

/** Two sources name the status of a status in two ways, and an unknown name is ignored: so both are sent (cake.md 2.5). */
const subStatus = (wire: string) => reference(wire, 'Of this status within the status.', byte);

export const leadsByBuyerTakes = {
  ...stretch,
  verticalId,
  buyerId: reference('buyer_id', "This buyer's.", int),
  buyerContractId: reference('buyer_contract_id', "This contract's.", int),
  statusId: reference('status_id', 'Of this status.', byte),
  subStatusId: subStatus('sub_status_id'),
  subStatusIdAgain: subStatus('substatus_id'),
  ...pages,
  sortField: choice(
    'sort_field',
    'SoldLeadSortField',
    'What to sort by; the date unless told.',
    {
      BUYER_ID: 'buyer_id',
      BUYER_NAME: 'buyer_name',
      BUYER_CONTRACT_ID: 'buyer_contract_id',
      BUYER_CONTRACT_NAME: 'buyer_contract_name',
      UNIQUE_ID: 'unique_id',
      TRANSACTION_DATE: 'transaction_date',
      IP_ADDRESS: 'ip_address',
      FIRST_NAME: 'first_name',
      LAST_NAME: 'last_name',
      EMAIL_ADDRESS: 'email_address',
      COUNTRY: 'country',
      STATE: 'state',
      PRICE: 'price',
    },
    { any: 'transaction_date' },
  ),
  sortDescending,
} satisfies Fields;

export const leadsByAffiliateTakes = {
  ...stretch,
  affiliateId: affiliateId('affiliate_id'),
  affiliateManagerId: affiliateManagerId('contact_id'),
} satisfies Fields;

export const leadsBySourceAffiliateTakes = {
  ...stretch,
  affiliateId: affiliateId('source_affiliate_id'),
  verticalId,
  offerId: offerId('site_offer_id'),
  affiliateManagerId: affiliateManagerId('source_affiliate_manager_id'),
  leadTierId: reference('lead_tier_id', 'Of this tier of leads.', int),
  upsell: text('upsell', 'Whether upsells, in a word of CAKE that is not documented.', { any: '0' }),
  ...pages,
} satisfies Fields;

export const loginExportTakes = {
  ...stretch,
  roleId: reference('role_id', 'Of people with this role.', byte),
} satisfies Fields;

export const orderDetailsTakes = {
  ...stretch,
  affiliateId: affiliateId('affiliate_id'),
  conversionId: reference('conversion_id', 'Of this conversion.', int),
  orderId: text('order_id', 'Of this order.'),
  ...pages,
  sortField: choice(
    'sort_field',
    'OrderDetailSortField',
    'What to sort by; the order unless told.',
    { CONVERSION_ID: 'conversion_id', ORDER_ID: 'order_id', SKU_CODE: 'sku_code' },
    { any: 'order_id' },
  ),
  sortDescending,
} satisfies Fields;
