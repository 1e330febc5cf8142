import { pseudoRandom } from '../../pseudo-random.ts';
import type { SeedOptions } from '../../simulated-platform.ts';
import { systemLogTypes } from '../system-log/system-log-handlers.ts';
import type { Tracker } from '../tracker.ts';
import { printTime, zonedTime } from '../tracker-clock.ts';
import { hostileNames } from './hostile-texts.ts';
import { logSpan } from './log-span.ts';

const linesOfEach = 40;

/** What the lines say, invented throughout. */
const words: Readonly<Record<(typeof systemLogTypes)[number], readonly string[]>> = {
  system: ['Cron finished', 'GeoDB updated', 'Кэш очищен'],
  traffic: ['[debug] Flow matched', '[warning] Campaign not found: /go/0', '[debug] Redirect to offer'],
  postbacks: ['subid=2odk4rt.3.snk&status=lead&payout=75', 'subid=unknown&status=sale: click is not found'],
  ssl: ['Certificate issued for track2.example', 'клик.example: DNS record not found'],
  sent_postbacks: ['GET https://ts.example/pb?id=1 200', 'GET https://ts.example/pb?id=2 500'],
};

/** Seeds the tracker's own logs from chance of their own, so that all other data stay as they are. */
export function seedSystemLogs(tracker: Tracker, options: SeedOptions): void {
  const random = pseudoRandom(options.seed + 3);
  const { from, to } = logSpan(options.now);
  for (const log of systemLogTypes) {
    for (let index = 0; index < linesOfEach; index += 1) {
      const moment = from + ((index + random()) * (to - from)) / linesOfEach;
      tracker.systemLogLines.add({
        log,
        datetime: printTime(zonedTime(new Date(moment), options.timeZone)),
        jid: Math.floor(random() * 1e9).toString(36),
        message: (log === 'traffic' ? hostileNames[index] : undefined) ?? words[log][index % words[log].length] ?? '',
      });
    }
  }
}
