import { cannotClear, choice, file, instant, integer, reference, text } from '../spec/field.ts';
import { group } from './pairs.ts';

const readOnly = { readOnly: true } as const;
const always = { cleared: cannotClear } as const;

/** The landing page (keitaro.md 3.5). */
export const creativeFields = {
  landingId: reference('id', 'Number that the tracker gave the landing page.', readOnly),
  landingName: text('name', 'Name of the landing page; not unique.', { required: true, cleared: cannotClear }),
  landingType: choice(
    'landing_type',
    'LandingType',
    'Where it comes from: files on the tracker, an address, an address that is loaded in advance, or an action.',
    { LOCAL: 'local', EXTERNAL: 'external', PRELOADED: 'preloaded', ACTION: 'action' },
    always,
  ),
  actionType: text(
    'action_type',
    'How it is shown: local_file, http, curl, status404, show_text, show_html and others.',
    always,
  ),
  actionPayload: text('action_payload', 'The address or text that is shown.', always),
  actionOptions: text('action_options', 'Settings of the action, as JSON.', readOnly),
  groupId: reference('group_id', 'The group it is filed under.'),
  group,
  offerCount: integer('offer_count', 'How many offers it leads to.', readOnly),
  notes: text('notes', 'Notes.', { cleared: '' }),
  archive: file('archive', 'The files of a local landing page, a zip.', { writeOnly: true, ...always }),
  state: text('state', 'active, disabled, or deleted once archived.', readOnly),
  localPath: text('local_path', 'Where its files lie, on some builds.', readOnly),
  previewPath: text('preview_path', 'Where its preview lies, on some builds.', readOnly),
  landingCreatedAt: instant('created_at', 'When it was created.', readOnly),
  landingUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;
