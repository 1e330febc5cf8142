import { parseDateTime } from './date-times.ts';

/** How one parameter type of cake.md 1.6 reads its text; undefined means that .NET would refuse it. */
export interface ScalarType<Value extends string | number | boolean> {
  readonly clrName: string;
  read(text: string): Value | undefined;
}

export type SomeScalarType = ScalarType<string> | ScalarType<number> | ScalarType<boolean>;

export const int = integer('System.Int32', -(2 ** 31), 2 ** 31 - 1);
export const short = integer('System.Int16', -(2 ** 15), 2 ** 15 - 1);
/** Unsigned, so that -1 is an error here and nowhere else. */
export const byte = integer('System.Byte', 0, 255);

export const text: ScalarType<string> = { clrName: 'System.String', read: (value) => value };

/** TRUE and FALSE in any letter case; 1 and 0 are refused. */
export const bool: ScalarType<boolean> = {
  clrName: 'System.Boolean',
  read: (value) => ({ true: true, false: false })[value.trim().toLowerCase()],
};

/** Stays a text: money must not pass through floating point on its way to the record. */
export const decimal: ScalarType<string> = {
  clrName: 'System.Decimal',
  read: (value) => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? value.trim() : undefined),
};

/** A local time without zone, in the form in which exports print it. */
export const dateTime: ScalarType<string> = { clrName: 'System.DateTime', read: parseDateTime };

/** The exact member name, or a number: the member at that position, "0 or any integer" being documented. */
export function enumeration<Member extends string>(first: Member, ...others: Member[]): ScalarType<Member> {
  const members = [first, ...others];
  return {
    clrName: 'System.Enum',
    read: (value) =>
      /^-?\d+$/.test(value) ? (members[Number(value)] ?? first) : members.find((name) => name === value),
  };
}

/** The switch of ADDEDIT calls, cake.md 4.8. */
export const onOff = enumeration('on', 'off', 'no_change');

function integer(clrName: string, minimum: number, maximum: number): ScalarType<number> {
  return {
    clrName,
    read: (value) => {
      if (!/^\s*[+-]?\d+\s*$/.test(value)) return undefined;
      const number = Number(value);
      return number >= minimum && number <= maximum ? number : undefined;
    },
  };
}
