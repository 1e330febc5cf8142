import { IANAZone } from 'luxon';
import type { JsonValue } from '../php-json.ts';

const quarter = 15 * 60 * 1000;

/**
 * Prints instants as the logs do, in the zone of the request (keitaro.md 1.4). Offsets change at full quarters only, so
 * each quarter is looked up once: logs are long. An unset time is empty text, INFERRED.
 */
export function createZonePrinter(timeZone: string): (instant: JsonValue | undefined) => string {
  const zone = IANAZone.create(timeZone);
  const offsets = new Map<number, number>();
  const offsetAt = (moment: number): number => {
    const known = offsets.get(Math.floor(moment / quarter));
    if (known !== undefined) return known;
    const offset = zone.offset(moment) * 60 * 1000;
    offsets.set(Math.floor(moment / quarter), offset);
    return offset;
  };
  return (instant) => {
    const moment = Date.parse(String(instant));
    if (Number.isNaN(moment)) return '';
    return new Date(moment + offsetAt(moment)).toISOString().slice(0, 19).replace('T', ' ');
  };
}
