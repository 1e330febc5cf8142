import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Network } from '../network.ts';

/** The logs there are (hasoffers.md 5). */
export const logTypes = ['clicks', 'conversions', 'impressions'] as const;

/** How long a file stays: as long as the seed reaches back, which is invented. */
export const daysKept = 90;

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
    .filter((seconds) => dateOf(seconds).startsWith(datePrefix))
    .map((seconds) => logFile(network, type, seconds));
}

/** The file with this name, if there is one. */
export function findLogFile(network: Network, type: LogType, filename: string): LogFile | undefined {
  const seconds = Number(filename.split('-')[1]);
  const file = logHours(network).includes(seconds) ? logFile(network, type, seconds) : undefined;
  return file?.filename === filename ? file : undefined;
}

/** The days of which there is a file, newest first. */
export function logDays(network: Network): readonly DateTime[] {
  const dates = new Map(logHours(network).map((seconds) => [dateOf(seconds), seconds]));
  return [...dates.values()].map(moment);
}

const hourSeconds = 60 * 60;
const secondsUntilWritten = 15 * 60;

/** In unix seconds, newest first; a file appears 15 minutes after its hour, also of an hour without rows, invented; it is kept as long as the seed reaches back, which is invented. */
function logHours({ clock }: Network): readonly number[] {
  const written = Math.floor((clock.now().toUnixInteger() - secondsUntilWritten) / hourSeconds) * hourSeconds;
  return Array.from({ length: daysKept * 24 }, (_none, index) => written - (index + 1) * hourSeconds);
}

/** `20190304`, without a calendar: there are thousands of hours. */
function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');
}

function moment(seconds: number): DateTime {
  return DateTime.fromSeconds(seconds, { zone: 'utc', locale: 'en-US' });
}

function logFile(network: Network, type: LogType, seconds: number): LogFile {
  return { type, start: moment(seconds), filename: filenameOf(network, type, seconds) };
}

function filenameOf({ seed }: Network, type: LogType, seconds: number): string {
  const digest = createHash('sha256').update(`log:${seed}:${type}:${seconds}`).digest('base64');
  const suffix = digest.replace(/[^A-Za-z]/g, '').slice(0, 6);
  return `${dateOf(seconds)}/${type}-${seconds}-${suffix}.zip`;
}
