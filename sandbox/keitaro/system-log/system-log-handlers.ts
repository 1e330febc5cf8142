import { answerJson, answerNothing } from '../answers.ts';
import { pageOf } from '../page.ts';
import { missingNamed, senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';

/** The logs of the tracker itself (keitaro.md 2.1, below the table); whether there are more is unknown. */
export const systemLogTypes = ['system', 'traffic', 'postbacks', 'ssl', 'sent_postbacks'] as const;

/** The names of the logs, by GET and by POST (keitaro.md 2.1 row 33). */
export const listLogTypes: Handler = () => answerJson([...systemLogTypes]);

/** The lines that contain the words, in any letter case, newest first, INFERRED; newer builds need a limit (keitaro.md 1.8). */
export const readSystemLog: Handler = (tracker, { word, bag }) => {
  const lines = linesOf(tracker, word);
  if (tracker.dialect.laterRoutes && Number.isNaN(Number.parseInt(String(bag.limit), 10))) {
    throw senseless('limit is required');
  }
  const query = String(bag.query ?? '').toLowerCase();
  const found = lines.filter(({ message }) => String(message).toLowerCase().includes(query)).toReversed();
  const shown = pageOf(found, bag).map(({ datetime = null, jid = null, message = null }) => ({
    datetime,
    jid,
    message,
  }));
  return answerJson(shown);
};

/** Empties a log for good (keitaro.md 2.1 row 34). */
export const clearSystemLog: Handler = (tracker, { word }) => {
  for (const { id } of linesOf(tracker, word)) tracker.systemLogLines.remove(id);
  return answerNothing();
};

/** An unknown log is refused as a missing entity is, INFERRED. */
function linesOf({ dialect, systemLogLines }: Tracker, log: string) {
  if (!systemLogTypes.some((type) => type === log)) throw missingNamed(dialect, 'Log', log);
  return systemLogLines.all().filter((line) => line.log === log);
}
