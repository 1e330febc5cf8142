import type { DateTime } from 'luxon';
import type { FormValue } from '../form.ts';
import type { Value } from '../values.ts';
import { stringToTime } from './string-to-time.ts';

/** One parameter of an operation, and the field of the record it writes. */
export interface Parameter {
  readonly name: string;
  /** What a record holds that was never given one. */
  readonly unset: Value;
  /** Undefined for what is no value of this kind: an invalid parameter. */
  readonly read: (sent: FormValue, now: DateTime) => Value | undefined;
  readonly required?: true;
  /** May be absent but not empty. */
  readonly filled?: true;
  /** Empty is documented to unset it; elsewhere the effect of empty is a choice. */
  readonly emptyUnsets?: true;
  /** Not on an install of before July 2020. */
  readonly late?: true;
}

/** Any text. */
export function textParameter(name: string, unset = ''): Parameter {
  return { name, unset, read: ofText((sent) => sent) };
}

/** A flag by PHP's idea of truth, where the text `false` is true (offerit.md 4, trap 4). */
export function flagParameter(name: string, unset = '0'): Parameter {
  return { name, unset, read: ofText((sent) => (['', '0'].includes(sent) ? '0' : '1')) };
}

/** A whole number or an id: plain digits (offerit.md 1.3). */
export function wholeParameter(name: string, unset = '0'): Parameter {
  return { name, unset, read: ofText((sent) => (/^\d+$/.test(sent) ? sent.replace(/^0+(?=\d)/, '') : undefined)) };
}

/** An amount or a percentage: digits and a point (offerit.md 1.3), kept as they came but for idle zeros. */
export function amountParameter(name: string, unset = '0'): Parameter {
  return { name, unset, read: ofText(readAmount) };
}

/** One of the words a page lists. */
export function choiceParameter(name: string, words: readonly string[], unset = ''): Parameter {
  return { name, unset, read: ofText((sent) => (words.includes(sent) ? sent : undefined)) };
}

/** A date for strtotime; what it cannot read becomes 0, never (offerit.md 4, trap 12). */
export function dateParameter(name: string): Parameter {
  return { name, unset: '0', read: ofText((sent, now) => String(stringToTime(sent, now) ?? 0)) };
}

/** The one date that is documented to be a bare unix timestamp as well (offerit.md 3.3), which strtotime would not read. */
export function dateOrStampParameter(name: string): Parameter {
  const date = dateParameter(name);
  return { ...date, read: ofText((sent, now) => String(stringToTime(sent.replace(/^(?=\d{9,}$)/, '@'), now) ?? 0)) };
}

/** A comma-separated text or a bracket list (offerit.md 1.3), each member of one form if one is given. */
export function listParameter(name: string, form?: RegExp): Parameter {
  const read = (sent: FormValue) => {
    const members = typeof sent === 'string' ? sent.split(',') : [...sent.values()];
    const texts = members.filter((member) => typeof member === 'string').map((member) => member.trim());
    const named = [...new Set(texts.filter((member) => member !== ''))];
    return texts.length === members.length && named.every((member) => form?.test(member) ?? true) ? named : undefined;
  };
  return { name, unset: [], read };
}

/** The same parameter where the operation cannot do without it. */
export function required(parameter: Parameter): Parameter {
  return { ...parameter, required: true };
}

function ofText(take: (sent: string, now: DateTime) => string | undefined): Parameter['read'] {
  return (sent, now) => (typeof sent === 'string' ? take(sent, now) : undefined);
}

function readAmount(sent: string): string | undefined {
  const [, minus = '', whole, fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(sent) ?? [];
  if (whole === undefined) return undefined;
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return magnitude === '0' ? '0' : `${minus}${magnitude}`;
}
