import { eventKey } from '../../datasources/event-key.ts';
import { keyWithin } from '../../datasources/key-within.ts';
import { amountNames } from '../../datasources/offerit/action-fields.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { WriteCase } from './write-case.ts';

/** All that a hybrid pays: a type is given with every amount that it uses. */
const hybrid: AnyRecord = { commissionType: 'HYBRID', ...Object.fromEntries(amountNames.map((name) => [name, '3'])) };
const without = (name: string) => Object.fromEntries(Object.entries(hybrid).filter(([other]) => other !== name));

const iban = { field: 'iban', value: 'ES00' };

/** How each entity of an Offerit network is changed in tests. */
export const offeritWrites: Readonly<Record<string, WriteCase>> = {
  offer: {
    collection: 'offers',
    picks: ({ commission_type: type, advertiserid }) => type === 'hybrid' && advertiserid !== '0',
    samples: {
      unauthorizedCountries: () => [['BR', 'CL'], ['BR']],
      deviceTypes: () => [['0', '1'], ['2']],
      costType: () => ['CLICK', 'CONVERSION'],
      commissionType: () => ['CPA'],
      // Some of the seed are on, which a text does not tell from true.
      deductVoids: (_state, stored) => [stored.deduct_voids !== '1'],
      deductChargebacks: (_state, stored) => [stored.deduct_chargebacks !== '1'],
    },
    givenWith: {
      costType: { costFlat: '3' },
      costFlat: { costType: 'CLICK' },
      costPerc: { costType: 'SALE' },
      ipConversionLimit: { ipConversionLimitFlag: 'OWN', ipConversionGroup: null },
      ipConversionGroup: { ipConversionLimitFlag: 'OWN', ipConversionLimit: 5 },
      commissionType: { flatAmountPerConversion: '3', flatAmountPerContinuity: '2' },
      ...Object.fromEntries(amountNames.map((name) => [name, without(name)])),
    },
    refused: {
      changes: { groupIds: ['9999'] },
      field: 'groupIds',
      words: 'No record for offer_groups "9999"',
      text: 'offerName',
    },
    atLeast: 62,
  },
  affiliate: {
    collection: 'affiliates',
    samples: {
      // Lists of one length look the same as texts.
      payviaInfo: () => [[iban], [iban, { field: 'bic', value: 'CAIXESBB' }]],
    },
    refused: {
      changes: { payviaTypeId: 'x' },
      field: 'payviaTypeId',
      words: 'Invalid parameter: payvia',
      text: 'company',
    },
    atLeast: 29,
  },
  conversion: {
    collection: 'transactions',
    keyOf: ({ time }, id) => eventKey(new Date(Number(time) * 1000).toISOString(), id),
    picks: ({ orderid, trans_type: type }) => orderid !== '' && type === 'conversion',
    atLeast: 1,
  },
  landingPage: {
    collection: 'landing_pages',
    keyOf: ({ offerid }, id) => keyWithin(String(offerid), id),
    samples: {
      trackingDomain: ({ tracking_domains: domains = {} }) =>
        (Object.values(domains) as AnyRecord[]).map(({ domain }) => domain),
      postbackIps: () => [['192.0.2.1', '192.0.2.2'], ['192.0.2.3']],
      hostnpostIps: () => [['192.0.2.1', '192.0.2.2'], ['192.0.2.3']],
      voidIps: () => [['192.0.2.1', '192.0.2.2'], ['192.0.2.3']],
    },
    refused: {
      changes: { trackingDomain: 'http://nowhere.example' },
      field: 'trackingDomain',
      words: 'No tracking domain "http://nowhere.example"',
      text: 'name',
    },
    atLeast: 18,
  },
};
