import { DateTime } from 'luxon';

/** Reads a DATETIME parameter (cake.md 1.6) into the form in which exports print it. That an offset is refused is invented. */
export function parseDateTime(value: string): string | undefined {
  const parts = yearFirst.exec(value.trim()) ?? monthFirst.exec(value.trim());
  if (!parts?.groups) return undefined;
  const { year, month, day, hour = '0', minute = '0', second = '0', fraction = '' } = parts.groups;
  const local = DateTime.utc(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  return local.isValid ? print(local, fraction) : undefined;
}

/** An instant as the instance prints it: local, no zone, trailing zeros of the fraction trimmed. */
export function printDateTime(instant: DateTime, timeZone: string): string {
  const local = instant.setZone(timeZone);
  return print(local, String(local.millisecond).padStart(3, '0'));
}

/** Milliseconds since the epoch of a printed local time, for the JSON variant (cake.md 1.4). */
export function epochMilliseconds(printed: string, timeZone: string): number {
  return DateTime.fromISO(printed, { zone: timeZone }).toMillis();
}

const clock = String.raw`(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,7}))?)?)?`;
const yearFirst = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})${clock}$`);
/** With dashes too: the documented dd-mm-YYYY is read as mm-dd by an invariant parser. */
const monthFirst = new RegExp(String.raw`^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4})${clock}$`);

function print(local: DateTime, fraction: string): string {
  const trimmed = fraction.replace(/0+$/, '');
  return local.toFormat("yyyy-MM-dd'T'HH:mm:ss") + (trimmed && `.${trimmed}`);
}
