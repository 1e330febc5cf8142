import type { DateTime } from 'luxon';
import type { FormValue } from '../form.ts';
import type { Values } from '../values.ts';
import type { Parameter } from './parameter.ts';

/** Parameters inside a parameter, as `targets[offerids]=1,2` (offerit.md 1.3); that a name no page lists spoils it is invented. */
export function groupParameter(name: string, members: readonly Parameter[]): Parameter {
  return { name, unset: {}, read: (sent, now) => readGroup(members, sent, now) };
}

/** Such a group where the manual's own copy of the list is cut: names it does not have are ignored. */
export function cutGroupParameter(name: string, members: readonly Parameter[]): Parameter {
  const known = (sent: FormValue) =>
    typeof sent === 'string'
      ? sent
      : new Map([...sent].filter(([key]) => members.some((member) => member.name === key)));
  return { name, unset: {}, read: (sent, now) => readGroup(members, known(sent), now) };
}

/** A list of such groups, as `goal_vars[0][goal_id]=1` (offerit.md 1.3). */
export function groupsParameter(name: string, members: readonly Parameter[]): Parameter {
  const read = (sent: FormValue, now: DateTime) => {
    if (typeof sent === 'string') return undefined;
    const groups = [...sent.values()].map((each) => readGroup(members, each, now));
    const known = groups.filter((group) => group !== undefined);
    return known.length === groups.length ? known : undefined;
  };
  return { name, unset: [], read };
}

function readGroup(members: readonly Parameter[], sent: FormValue, now: DateTime): Values | undefined {
  if (typeof sent === 'string') return undefined;
  if ([...sent.keys()].some((key) => members.every(({ name }) => name !== key))) return undefined;
  const values: Record<string, Values[string]> = {};
  for (const member of members) {
    const given = sent.get(member.name);
    if (given === undefined || given === '') continue;
    const value = member.read(given, now);
    if (value === undefined) return undefined;
    values[member.name] = value;
  }
  return values;
}
