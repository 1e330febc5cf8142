import { answerJson } from '../answers.ts';
import type { JsonObject } from '../php-json.ts';
import type { Handler } from '../route.ts';

/** Every action type that a public client knows (keitaro.md 3.9). */
const actions = [
  'local_file',
  'http',
  'curl',
  'status404',
  'show_text',
  'show_html',
  'campaign',
  'do_nothing',
  'meta',
  'double_meta',
  'js',
  'js_for_script',
  'js_for_iframe',
  'blank_referrer',
  'formsubmit',
  'iframe',
  'remote',
  'frame',
];

/** The filters seen in use; the full catalogue is unknown (keitaro.md 7). */
const filters = ['country', 'uniqueness', 'bot', 'keyword', 'limit'];

/** The actions a stream can take; both spellings of the path answer it (keitaro.md 2.1 rows 45, 46). */
export const listStreamActions: Handler = () => answerJson(actions.map(option));

/** The types of a stream (keitaro.md 3.7). */
export const listStreamTypes: Handler = () => answerJson(['forced', 'regular', 'default'].map(option));

/** The schemas of a stream, of which 2017 names one more (keitaro.md 2.3); items carry `value` (3.9). */
export const listStreamSchemas: Handler = ({ dialect }) => {
  const schemas = ['landings', 'redirect', 'action', ...(dialect.streamShape === 'chance' ? ['offers'] : [])];
  return answerJson(schemas.map((value) => ({ ...option(value), value })));
};

/** The filters of a stream with the keys of keitaro.md 3.9, their texts invented. */
export const listStreamFilters: Handler = () =>
  answerJson(
    filters.map((value) => ({
      value,
      tooltip: '',
      modes: { accept: 'IS', reject: 'IS NOT' },
      group: '',
      template: '',
      header_template: '',
      defaults: null,
    })),
  );

/** One item of a list of choices; names, fields and texts are invented (keitaro.md 3.9 has the keys). */
function option(key: string): JsonObject {
  return { key, name: key, field: '', type: '', description: '' };
}
