import type { Gives, Native, RowItem } from '../../native.ts';
import { json } from '../../spec/field.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { unfoldCampaign } from '../campaign.ts';
import { rowIn } from '../connection.ts';
import { operations } from '../operations.ts';
import { unfoldStream } from '../stream-lists.ts';
import { act, list } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const streamEvent: RowItem = {
  named: 'StreamEvent',
  says: 'Something that became of a stream.',
  fields: { event: json('event', 'As the tracker tells it; no manual says how.', readOnly) },
};

const transfer: RowItem = {
  named: 'StreamTransfer',
  says: 'What came of streams that were copied or moved.',
  fields: { answer: json('answer', 'As the tracker tells it; no manual says how.', readOnly) },
};

const transferred: Gives = { as: 'list', item: transfer };

const asStream = { unfold: (row: unknown) => [unfoldStream(rowIn(row))] };

/** The body is what was given. */
const asBody = {
  // A rule of theirs has seen that it is an object.
  fold: ({ body }: Parameters) => body as Parameters,
  unfold: (row: unknown) => [{ answer: row }],
};

/** What routes tell of streams and do with several of them, and the lists of what entities are found in one by one. */
export const streams = {
  streamSearch: list(operations.searchStreams, { entity: 'own stream' }, asStream),
  archivedStreams: list(operations.listArchivedStreams, { entity: 'own stream' }, asStream),
  archivedCampaigns: list(
    operations.listArchivedCampaigns,
    { entity: 'campaign' },
    {
      unfold: (row) => [unfoldCampaign(rowIn(row))],
    },
  ),
  groups: list(operations.listGroups, { entity: 'own group' }),
  streamEvents: list(operations.listStreamEvents, streamEvent, { unfold: (row) => [{ event: row }] }),
  streamsCopy: act(operations.copyStreams, transferred, asBody),
  streamsMove: act(operations.moveStreams, transferred, asBody),
} as const satisfies Readonly<Record<string, Native>>;
