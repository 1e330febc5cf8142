import type { Native, NativeWrite, RowItem } from '../../native.ts';
import { reference } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { act, change } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const offerContract: RowItem = {
  named: 'WrittenOfferContract',
  says: 'The contract that was written.',
  fields: { offerContractId: reference('offer_contract_id', 'Number of the contract.', readOnly) },
};

const vertical: RowItem = {
  named: 'WrittenVertical',
  says: 'The vertical that was written.',
  fields: { verticalId: reference('vertical_id', 'Number of the vertical.', readOnly) },
};

const targets = act(operations.setGeoTargets);

/** As many contracts as countries have to be sent, also where there are none. */
const setGeoTargets: NativeWrite = {
  ...targets,
  plan: (connection, values, call) => {
    const none = (values.countries as readonly string[]).map(() => '0');
    const redirectOfferContractIds = values.redirectOfferContractIds ?? none;
    return targets.plan(connection, { ...values, redirectOfferContractIds }, call);
  },
};

/** Contracts, caps and verticals, which are no entities here; 0 in the place of a number creates (cake.md 2.2). */
export const terms = {
  offerContractCreate: act(
    operations.createOfferContract,
    { as: 'one', item: offerContract },
    {
      fixed: { offerContractId: null },
    },
  ),
  offerContractUpdate: change(operations.updateOfferContract, { as: 'one', item: offerContract }),
  setOfferTier: act(operations.setOfferTier),
  setGeoTargets,
  setLeadSaleCap: act(operations.setLeadSaleCap),
  verticalCreate: act(operations.createVertical, { as: 'one', item: vertical }, { fixed: { verticalId: null } }),
  verticalUpdate: change(operations.updateVertical, { as: 'one', item: vertical }),
} as const satisfies Readonly<Record<string, Native>>;
