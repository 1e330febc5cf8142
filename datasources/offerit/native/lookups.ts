import type { Native, RowItem } from '../../native.ts';
import { choice, flag, json, reference, text } from '../../spec/field.ts';
import { capChoices } from '../lookup-operations.ts';
import { operations } from '../operations.ts';
import { list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;
const printed = json(
  'value',
  'All of it as the network prints it, numbers as text; which more members it has is not documented.',
  readOnly,
);

const ping: RowItem = {
  named: 'Ping',
  says: 'That the network answers.',
  fields: { answer: text('value', 'What it says: 1 where all is well.', readOnly) },
};

/** The members behind `type` are not on the page: that they are named as the filters is INFERRED (offerit.md 3.5). */
const conversionCap: RowItem = {
  named: 'ConversionCap',
  says: 'A cap, and where visitors go once it is reached.',
  fields: {
    capRedirectId: reference('cap_redirect_id', 'Number of the cap.', readOnly),
    offerId: reference('offerid', 'The offer that it holds for.', { ...readOnly, to: 'offer' }),
    affiliate: text('loginid', '`all`, `each`, or the number of the affiliate that it holds for.', readOnly),
    newOfferId: reference('new_offerid', 'The offer to which visitors go then.', { ...readOnly, to: 'offer' }),
    newLandingPageId: reference('new_landing_pageid', 'The landing page to which they go.', readOnly),
    track: flag('track', 'Whether visitors beyond it are tracked.', readOnly),
    type: choice('type', 'CapType', 'What it counts.', capChoices.type, readOnly),
    duration: choice('duration', 'CapDuration', 'Over how long it counts.', capChoices.duration, readOnly),
    timeframe: choice(
      'timeframe_restriction',
      'CapTimeframe',
      'On which days it counts.',
      capChoices.timeframe,
      readOnly,
    ),
    enabled: flag('enabled', 'Whether it is in force.', readOnly),
    deleted: flag('deleted', 'Whether it was deleted.', readOnly),
    printed,
  },
};

const orderCheck: RowItem = {
  named: 'OrderCheck',
  says: 'Whether an order is known.',
  fields: { exists: flag('value', 'There is a transaction of it.', readOnly) },
};

const clickDetail: RowItem = {
  named: 'ClickDetail',
  says: "What is known of a click; the manual's one sample is `true` and no more.",
  fields: { printed },
};

const payoutPreview: RowItem = {
  named: 'PayoutPreview',
  says: 'A payout that would be made; no page shows its form.',
  fields: { printed },
};

/** Small questions to a network (offerit.md 3, 3.5). */
export const lookups = {
  ping: one(operations.ping, ping),
  conversionCaps: list(operations.getConversionCaps, conversionCap),
  orderCheck: one(operations.checkOrderIdExists, orderCheck),
  clickDetail: one(operations.clickDetail, clickDetail),
  payoutPreview: list(operations.previewPayout, payoutPreview),
} as const satisfies Readonly<Record<string, Native>>;
