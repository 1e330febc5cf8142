import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Rule } from '../spec/rule.ts';

/** A row that says which others count, by its values. */
export interface TypedAmounts {
  readonly type: string;
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

/** The commission types and their amounts (offerit.md 2.2). */
export const commissionAmounts: TypedAmounts = {
  type: 'commissionType',
  uses: {
    CPA: ['flatAmountPerConversion', 'flatAmountPerContinuity'],
    CPS: ['percentageOfCustomerConversion', 'percentageOfCustomerContinuity'],
    CLICK: ['flatAmountPerClick', 'flatAmountPerVisitor'],
    HYBRID: [
      'flatAmountPerConversion',
      'flatAmountPerContinuity',
      'percentageOfCustomerConversion',
      'percentageOfCustomerContinuity',
      'flatAmountPerClick',
      'flatAmountPerVisitor',
    ],
  },
};

/** The types of what an advertiser pays, and their amounts (offerit.md 2.3); that the dynamic one takes none is INFERRED. */
export const costAmounts: TypedAmounts = {
  type: 'costType',
  uses: {
    CONVERSION: ['costFlat'],
    DYNAMIC_CONVERSION: [],
    SALE: ['costPerc'],
    CLICK: ['costFlat'],
    UNIQUE: ['costFlat'],
  },
};

/** "Only checked when the flag is 2" (offerit.md 2.1); that its group is, too, is INFERRED. */
export const ipLimits: TypedAmounts = {
  type: 'ipConversionLimitFlag',
  uses: { INHERITED: [], NONE: [], OWN: ['ipConversionLimit', 'ipConversionGroup'] },
};

/**
 * Nothing is given that the type does not use: it would be stored without effect and answered with success, to count once
 * the type changes (offerit.md 4, trap 8). A zero is never in the way.
 */
export function onlyWhatCounts({ type, uses }: TypedAmounts): Rule {
  return ({ values, given }) => {
    if (given[type] === null) return;
    const counting = uses[String(values[type])];
    const useless = amountsOf(uses).find((name) => isSomething(given[name]) && !counting?.includes(name));
    if (useless === undefined) return;
    if (!counting) {
      throw new InvalidChange(
        type,
        'REQUIRED',
        `Give "${type}" too: it says whether "${useless}" counts, and its present value is not known.`,
      );
    }
    const fitting = Object.keys(uses).filter((value) => uses[value]?.includes(useless));
    throw new InvalidChange(
      useless,
      'INVALID_VALUE',
      `"${useless}" only counts while "${type}" is ${fitting.join(' or ')}; give that too, or leave it out.`,
    );
  };
}

/**
 * What goes along with a change: its type and all that this type uses, as far as their present values are known. Throws
 * `InvalidChange` where a new type would wake an amount that is stored from earlier (offerit.md 4, trap 8).
 */
export function whatCounts({ type, uses }: TypedAmounts, changes: AnyRecord, present: AnyRecord): AnyRecord {
  if (changes[type] === undefined && amountsOf(uses).every((name) => changes[name] === undefined)) return {};
  const [before, after] = [present[type], changes[type] === undefined ? present[type] : changes[type]];
  const counting = uses[String(after)];
  if (!counting) return {};
  const counted = uses[String(before)] ?? [];
  const others = counting.filter((name) => changes[name] === undefined);
  const woken = others.find((name) => before !== after && (!counted.includes(name) || present[name] == null));
  if (woken !== undefined) {
    throw new InvalidChange(
      woken,
      'REQUIRED',
      `Give "${woken}" too, zero for nothing: with "${type}" ${String(after)} an older value of it would count again.`,
    );
  }
  const known = [type, ...others].filter((name) => changes[name] === undefined && present[name] != null);
  return Object.fromEntries(known.map((name) => [name, present[name]]));
}

function amountsOf(uses: TypedAmounts['uses']): readonly string[] {
  return [...new Set(Object.values(uses).flat())];
}

function isSomething(value: unknown): boolean {
  return value != null && Number(value) !== 0;
}
