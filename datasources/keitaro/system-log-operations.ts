import { InvalidChange } from '../errors.ts';
import { integer, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';

/** Whether those that are known are all is not told, so that any word will do; `types` is another route. */
const log = text('log', 'Its name: `system`, `traffic`, `postbacks`, `ssl`, `sent_postbacks`, or another.', {
  required: true,
});

const named: Rule = ({ given }) => {
  if (/^(?!types$)[a-z_]+$/.test(String(given.log))) return;
  throw new InvalidChange('log', 'INVALID_VALUE', '"log" must be the name of a log, such as system.');
};

/** What the tracker writes of its own work (keitaro.md 2.1 rows 32 to 34). */
export const systemLogOperations = {
  listLogTypes: read('GET /logs/types', 'The logs that the tracker writes of its own work.', {
    also: ['POST /logs/types'],
  }),
  readLog: read('GET /logs/{log}', 'Lines of a log of the tracker.', {
    takes: {
      log,
      query: text('query', 'Words that its lines hold.'),
      limit: integer('limit', 'How many lines.'),
      offset: integer('offset', 'How many lines to pass over.'),
    },
    rules: [named],
  }),
  clearLog: write('DELETE /logs/{log}', 'Empties a log of the tracker for good.', { takes: { log }, rules: [named] }),
} as const satisfies Operations;
