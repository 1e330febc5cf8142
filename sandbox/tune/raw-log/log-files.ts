import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import type { Network } from '../network.ts';

/** The logs there are (hasoffers.md 5). */
export const logTypes = ['clicks', 'conversions', 'impressions'] as const;

/** One of the logs. */
export type LogType = (typeof logTypes)[number];

/** The file of one hour. */
export interface LogFile {
  readonly type: LogType;
  /** In UTC, as are the names that follow from it (hasoffers.md 5). */
  readonly start: DateTime;
  /** `20190304/clicks-1551682800-AbCdEf.zip` */
  readonly filename: string;
}

/** The hours of a day, month or year by the start of their date, newest first, up to the last that is written. */
export function logFiles(network: Network, type: LogType, datePrefix: string): readonly LogFile[] {
  return logHours(network)
    .filter((start) => start.toFormat('yyyyMMdd').startsWith(datePrefix))
    .map((start) => ({ type, start, filename: filenameOf(network, type, start) }));
}

/** The file with this name, if there is one. */
export function findLogFile(network: Network, type: LogType, filename: string): LogFile | undefined {
  return logFiles(network, type, filename.slice(0, 8)).find((file) => file.filename === filename);
}

/** The days of which there is a file, newest first. */
export function logDays(network: Network): readonly DateTime[] {
  return logHours(network).filter(({ day }, index, hours) => day !== hours[index - 1]?.day);
}

const daysKept = 90;
const minutesUntilWritten = 15;

/** A file appears 15 minutes after its hour; it is kept as long as the seed reaches back, which is invented. */
function logHours({ clock }: Network): readonly DateTime[] {
  const written = clock.now().toUTC().setLocale('en-US').minus({ minutes: minutesUntilWritten }).startOf('hour');
  return Array.from({ length: daysKept * 24 }, (_none, index) => written.minus({ hours: index + 1 }));
}

function filenameOf({ seed }: Network, type: LogType, start: DateTime): string {
  const seconds = start.toUnixInteger();
  const digest = createHash('sha256').update(`log:${seed}:${type}:${seconds}`).digest('base64');
  const suffix = digest.replace(/[^A-Za-z]/g, '').slice(0, 6);
  return `${start.toFormat('yyyyMMdd')}/${type}-${seconds}-${suffix}.zip`;
}
