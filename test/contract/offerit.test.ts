import { offerit } from '../../datasources/offerit/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { testPlatform } from './suite.ts';

testPlatform('Offerit', {
  platform: offerit,
  account: { platform: 'offerit' },
  sizes: { conversions: 150 },
  entities: {
    offer: {
      collection: 'offers',
      // The columns that the manual shows have no amounts (offerit.md 3.1).
      shownOtherwise: [
        'flatAmountPerClick',
        'flatAmountPerContinuity',
        'flatAmountPerConversion',
        'flatAmountPerVisitor',
        'percentageOfCustomerContinuity',
        'percentageOfCustomerConversion',
      ],
      within: { advertiserId: ({ advertiserid }) => String(advertiserid), text: ({ name }) => String(name) },
      details: {
        // Also what is paid without a change, for the offer and for each of its goals.
        commissionChanges: ({ commission_changes: changes = {}, offer_goals: goals = {} }: State, id: string) =>
          1 + [...Object.values(changes), ...Object.values(goals)].filter((row) => Object(row).offerid === id).length,
      },
    },
    affiliate: { collection: 'affiliates' },
    creative: { collection: 'creatives', within: { type: ({ type }) => String(type) }, sizeIsFixed: true },
    conversion: { collection: 'transactions', occurredAt: ({ time }: AnyRecord) => Number(time) * 1000 },
  },
  unusedAddresses: [
    'GET /affiliate/get_links',
    'GET /affiliate/get_single_link',
    'GET /offer/check_orderid_exists',
    'GET /offer/get_conversion_caps',
    'GET /report/profitloss',
    'GET /service/ping',
    'GET /transaction/click_detail',
    'GET /transaction/transaction_payout_preview',
    'PATCH /advertiser/edit_advertiser',
    'PATCH /affiliate/edit_affiliate',
    'PATCH /customer/set_customer_details',
    'PATCH /offer/activate_offer',
    'PATCH /offer/edit_landing_page',
    'PATCH /offer/edit_offer',
    'PATCH /offer/pause_offer',
    'PATCH /offer/set_commission_change_payouts',
    'PATCH /offer/set_enabled_affiliates',
    'PATCH /offer/set_offer_categories',
    'PATCH /offer/set_offer_goals',
    'PATCH /offer/set_offer_groups',
    'PATCH /offer/store_offer_ips',
    'PATCH /transaction/transaction_update_revenue_by_orderid',
    'PATCH /transaction/transaction_update_revenue_by_transaction_hash',
    'POST /affiliate/add_affiliate',
    'POST /offer/add_commission_change',
    'POST /offer/add_landing_page',
    'POST /offer/add_offer',
    'POST /offer/add_tracking_domain',
  ],
});
