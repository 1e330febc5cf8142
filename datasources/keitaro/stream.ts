import { orError } from '../as-error.ts';
import type { CommonRecord, OwnName } from '../model.ts';
import type { Detail, EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { archiving, switching } from './actions.ts';
import { type KeitaroConnection, type KeitaroRow, many, rowIn } from './connection.ts';
import { alikeIn, readByIds } from './kept-reads.ts';
import { operations } from './operations.ts';
import { wholeItems } from './say-items.ts';
import { streamFields } from './stream-fields.ts';
import { foldStream, listsOf, onePayload, unfoldStream } from './stream-lists.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

/** That an archived one is found alone is not told, but a list of them is (keitaro.md 2.1, row 51). */
const routes = { get: operations.getStream, archived: operations.listArchivedStreams };

/** The stream of a campaign, which newer documentation calls a flow. */
export const stream: EntitySpec<OwnName> = {
  says: 'A stream of a campaign of a Keitaro tracker: where its visitors are led, and under which conditions.',
  fields: streamFields,
  common: ({ streamId }: RecordOf<typeof streamFields>): CommonRecord => ({ nativeId: streamId ?? '' }),
  byIds: readByIds(routes, read),

  writes: {
    ...written({
      create: operations.createStream,
      update: operations.updateStream,
      fields: streamFields,
      lookalikes: alikeIn(
        { list: operations.listStreams, read, requestOf: ({ campaignId }) => ({ path: { id: String(campaignId) } }) },
        'name',
      ),
      lists: { routes, read, itemsIn: listsOf },
      fold: foldStream,
    }),
    rules: [wholeItems(streamFields), onePayload],
    actions: {
      archive: archiving(operations.archiveStream),
      ...switching({
        enable: operations.enableStream,
        disable: operations.disableStream,
        restore: operations.restoreStream,
      }),
    },
  },
};

/** The streams of campaigns: a call for each campaign, because no list holds those of several (keitaro.md 2.1, row 47). */
export const streams: Detail = {
  own: 'stream',
  named: 'Stream',
  says: 'Where the visitors of the campaign are led, each under its own conditions; a call for each campaign.',
  fields: streamFields,

  load: (connection: KeitaroConnection, ids, call) =>
    Promise.all(
      ids.map((id) =>
        orError(async () => {
          const answer = await connection.call(operations.listStreams, { path: { id } }, call);
          return answer === null ? [] : many(answer).map((row) => read(rowIn(row), connection));
        }),
      ),
    ),
};

function read(row: KeitaroRow, { account }: KeitaroConnection): RecordOf<typeof streamFields> {
  return readRecord(wire, streamFields, unfoldStream(row), account.timeZone);
}
