import type { AnyRecord, Fields } from '../spec/field.ts';
import { reference } from '../spec/field.ts';
import { onlyWith, requiredWith } from '../spec/rule.ts';
import type { Parameters } from '../spec/write-record.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action } from '../write.ts';
import { capFields, capIntervals, capTakes, capType } from './cap-parameters.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** The actions that set and remove a cap of an offer or of a campaign; each call replaces one whole cap (cake.md 2.2). */
export function caps(holder: 'offerId' | 'campaignId'): Readonly<Record<'setCap' | 'removeCap', Action>> {
  const takes: Fields = { type: capType, ...(holder === 'offerId' ? contractOfOffer : {}) };
  return {
    setCap: {
      says: 'Sets how many clicks or conversions are taken; it replaces what was set before.',
      takes: { ...takes, ...capFields },
      rules: [requiredWith('start', 'interval', ['CUSTOM']), onlyWith(['start'], 'interval', ['CUSTOM'])],
      plan: ({ account }, { id, values }) => [capStep(holder, id, values, account.timeZone, {})],
      expects: ({ values }) =>
        capShown(values, {
          limit: values.amount,
          interval: { id: capIntervals[values.interval as keyof typeof capIntervals] },
          startDate: values.start ?? null,
        }),
    },
    removeCap: {
      says: 'Removes the cap on clicks or on conversions.',
      takes,
      plan: ({ account }, { id, values }) => [
        capStep(holder, id, { ...values, ...noCap }, account.timeZone, { cap_amount: '-1' }),
      ],
      expects: ({ values }) => capShown(values, { limit: null }),
    },
  };
}

/** An offer's contracts have caps of their own, which no answer shows. */
const contractOfOffer = {
  offerContractId: reference('offer_contract_id', 'The contract whose own cap it is, in place of that of the offer.'),
} as const;

/** As it was recorded, but for the amount, whose -1 removes it and is no amount of ours (cake.md 2.2). */
const noCap = { interval: 'LIFETIME', amount: 0, sendAlertOnly: false } as const;

function capStep(
  holder: 'offerId' | 'campaignId',
  id: string,
  values: AnyRecord,
  zone: string,
  instead: Parameters,
): { readonly operation: typeof operations.editCaps; readonly parameters: Parameters } {
  const whose = values.offerContractId ? {} : { [holder]: id };
  const parameters = writeNew(wire, capTakes, { ...values, ...whose }, zone);
  return { operation: operations.editCaps, parameters: { ...parameters, ...instead } };
}

function capShown({ type, offerContractId }: AnyRecord, cap: AnyRecord): AnyRecord {
  if (offerContractId) return {};
  return { [type === 'CLICK' ? 'clickCap' : 'conversionCap']: cap };
}
