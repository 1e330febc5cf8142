import type { CommonCreative } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { instant, integer, type RecordOf, reference, text } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { keptReads } from './kept-reads.ts';
import { operations } from './operations.ts';
import { group, withPairs } from './pairs.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** Keitaro's landing page is what a visitor sees, so in the unified model it is the creative (keitaro.md 3.5). */
const fields = {
  landingId: reference('id', 'Number that the tracker gave the landing page.', readOnly),
  landingName: text('name', 'Name of the landing page.', readOnly),
  landingType: text('landing_type', 'local, external, preloaded or action.', readOnly),
  actionType: text('action_type', 'How it is shown: local_file, http, curl, show_html and others.', readOnly),
  actionPayload: text('action_payload', 'The address or text that is shown.', readOnly),
  actionOptions: text('action_options', 'Settings of the action, as JSON.', readOnly),
  groupId: reference('group_id', 'The group it is filed under.', readOnly),
  group,
  offerCount: integer('offer_count', 'How many offers it leads to.', readOnly),
  notes: text('notes', 'Notes.', readOnly),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  localPath: text('local_path', 'Where its files lie, on some builds.', readOnly),
  previewPath: text('preview_path', 'Where its preview lies, on some builds.', readOnly),
  landingCreatedAt: instant('created_at', 'When it was created.', readOnly),
  landingUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;

export const creative: EntitySpec<'creative'> = {
  says: 'A landing page of a Keitaro tracker. The streams of campaigns bind it to offers, so it names none itself.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonCreative => ({
    nativeId: record.landingId ?? '',
    name: record.landingName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.landingCreatedAt,
    updatedAt: record.landingUpdatedAt,
    offerNativeId: null,
    nativeType: record.landingType,
    // The payload of every other action is a text or a file.
    url: record.actionType === 'http' ? record.actionPayload : null,
  }),

  ...keptReads('creative', { list: operations.listLandings, get: operations.getLanding }, (row, { account }) =>
    readRecord(wire, fields, withPairs(row), account.timeZone),
  ),
  cannotNarrow: { offerId: "Keitaro's landing pages are bound to offers by the streams of campaigns; ask for those." },
};
