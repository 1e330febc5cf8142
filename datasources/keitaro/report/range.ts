import { IANAZone } from 'luxon';
import { InvalidChange } from '../../errors.ts';
import type { AnyRecord, WireValue } from '../../spec/field.ts';
import { allOrNone, type Rule } from '../../spec/rule.ts';
import { sayChecked } from '../../spec/say-value.ts';
import { wire } from '../wire.ts';
import { questionFields } from './question-fields.ts';

/** How long a report reaches is told in one of three ways; without any it would be of all time (keitaro.md 4.1). */
export const rangeRules: readonly Rule[] = [
  allOrNone('from', 'to'),
  allOrNone('since', 'until'),
  ({ values }) => {
    const [way, second] = ['interval', 'from', 'since'].filter((name) => values[name] !== undefined);
    if (way === undefined)
      throw new InvalidChange('interval', 'REQUIRED', 'Give "interval", or "from" and "to", or "since" and "until".');
    if (second !== undefined) throw invalid(second, `stands beside "${way}"; a report reaches over one stretch`);
  },
  ({ values: { from, to, since, until } }) => {
    if (String(from) > String(to)) throw invalid('to', 'is before "from"');
    if (Date.parse(String(since)) > Date.parse(String(until))) throw invalid('until', 'is before "since"');
  },
  ({ values: { timeZone } }) => {
    if (timeZone !== undefined && !IANAZone.isValidZone(String(timeZone)))
      throw invalid('timeZone', 'must be the name of a zone, such as Europe/Madrid');
  },
];

/** `range` as it is sent, always with a zone, so that neither the tracker's nor its user's decides. */
export function sayRange({ interval, from, to, since, until }: AnyRecord, zone: string): WireValue {
  const { interval: named, since: moment } = questionFields;
  if (interval !== undefined) return { interval: sayChecked(wire, 'interval', named, interval, zone), timezone: zone };
  if (from !== undefined) return { from: String(from), to: String(to), timezone: zone };
  const said = (name: string, value: unknown) => sayChecked(wire, name, moment, value, zone);
  return { from: said('since', since), to: said('until', until), timezone: zone };
}

function invalid(field: string, why: string): InvalidChange {
  return new InvalidChange(field, 'INVALID_VALUE', `"${field}" ${why}.`);
}
