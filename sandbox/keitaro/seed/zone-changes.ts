import { IANAZone } from 'luxon';

const hour = 60 * 60 * 1000;

/** The instants, to the hour, at which the zone's clocks were set between two moments: local times repeat or are skipped there. */
export function zoneChanges(from: number, to: number, timeZone: string): readonly number[] {
  const zone = IANAZone.create(timeZone);
  const changes: number[] = [];
  for (let moment = Math.ceil(from / hour) * hour; moment < to; moment += hour) {
    if (zone.offset(moment - 1) !== zone.offset(moment)) changes.push(moment);
  }
  return changes;
}
