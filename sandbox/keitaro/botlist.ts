import { answerJson } from './answers.ts';
import { senseless } from './refusal.ts';
import type { Handler } from './route.ts';
import type { Tracker } from './tracker.ts';

/** The addresses of known bots, one a line (keitaro.md 2.2). */
export const readBotlist: Handler = ({ bots }) =>
  answerJson({
    value: bots
      .all()
      .map(({ value }) => value)
      .join('\n'),
  });

/** Puts other addresses in place of all (keitaro.md 2.2). */
export const replaceBotlist: Handler = changes((_before, sent) => sent);

/** Adds those that are not there yet. */
export const addToBotlist: Handler = changes((before, sent) => [...before, ...sent]);

/** Takes addresses out. */
export const excludeFromBotlist: Handler = changes((before, sent) => before.filter((each) => !sent.includes(each)));

/** Empties the list; that it answers like the other writes is INFERRED. */
export const clearBotlist: Handler = (tracker) => keep(tracker, []);

/** Addresses are not checked, INFERRED, nor is what they would do to clicks simulated. */
function changes(change: (before: readonly string[], sent: readonly string[]) => readonly string[]): Handler {
  return (tracker, { bag }) => {
    if (bag.value === undefined || bag.value === null) throw senseless('value is required');
    const sent = String(bag.value)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const before = tracker.bots.all().map(({ value }) => String(value));
    return keep(tracker, [...new Set(change(before, sent))]);
  };
}

/** The number that is answered is that of the whole list, INFERRED (keitaro.md 2.2: `{count}`). */
function keep({ bots }: Tracker, values: readonly string[]) {
  for (const { id } of bots.all()) bots.remove(id);
  for (const value of values) bots.add({ value });
  return answerJson({ count: values.length });
}
