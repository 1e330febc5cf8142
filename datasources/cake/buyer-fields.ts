import { choice, decimal, type Fields, integer, record, reference, text } from '../spec/field.ts';
import { accountManagers, accountStatus, billingCycle, contacts } from './nested-rows.ts';
import { pairRow } from './pair.ts';
import { byte, int } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** Each part by itself, unlike the address of an affiliate (cake.md 4.1). */
const addressPart = <const At extends string>(at: At) =>
  ({ readAt: `address.${at}`, cleared: nullWord, personal: true }) as const;

/** What `addedit Buyer` v1 takes, in the order of its page (cake.md 2.2). */
export const buyerWriteFields = {
  buyerId: reference('buyer_id', 'Number that CAKE gave the buyer.', readOnly),
  buyerName: text('buyer_name', 'Name of the buyer.', { required: true, maxLength: 50, cleared: nullWord }),
  accountStatusId: reference('account_status_id', '1 Active, 2 Inactive, 3 Pending; a new one is active.', {
    readAt: 'account_status.account_status_id',
    initial: '1',
    ...byte,
  }),
  accountManagerId: reference('account_manager_id', 'Who looks after it; CAKE chooses for a new one.', {
    readAt: 'first_manager.contact_id',
    ...int,
  }),
  addressStreet: text('address_street', 'Street.', addressPart('street_1')),
  addressStreet2: text('address_street2', 'Second line of the street.', addressPart('street_2')),
  addressCity: text('address_city', 'City.', addressPart('city')),
  addressState: text('address_state', 'State.', addressPart('state')),
  addressZipCode: text('address_zip_code', 'Postal code.', addressPart('zip_code')),
  addressCountry: text('address_country', 'Country, in free text.', addressPart('country')),
  website: text('website', 'Its website.', { cleared: nullWord }),
  billingCycleId: reference('billing_cycle_id', 'How often it is billed: 1 Weekly, 2 Bi-Monthly, 3 Monthly.', {
    readAt: 'billing_cycle.billing_cycle_id',
    initial: '3',
    ...byte,
  }),
  creditType: choice(
    'credit_type',
    'CreditType',
    'Whether what it may owe is limited.',
    { UNLIMITED: 'unlimited', LIMITED: 'limited' },
    { initial: 'unlimited' },
  ),
  creditLimit: decimal('credit_limit', 'What it may owe.', { minimum: 0 }),
} as const satisfies Fields;

const leadCap = {
  limit: integer('limit', 'How many leads are sold before the cap holds.', readOnly),
  interval: pairRow('cap_interval', 'CapInterval', 'interval', 'Over how long they are counted.', 'interval'),
};

/** The buyer of `export Buyers` v2, as far as its sample goes, which is cut (cake.md 3.6). */
export const buyerFields = {
  ...buyerWriteFields,
  buyerGroup: text('buyer_group', 'The group it is in.', readOnly),
  accountManagers,
  accountStatus,
  contacts,
  billingCycle,
  creditBalance: decimal('credit_balance', 'What it has left.', readOnly),
  leadCap: record('lead_cap', 'LeadCap', 'The limit on leads.', leadCap, readOnly),
} as const satisfies Fields;
