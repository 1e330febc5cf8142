import { text } from '../spec/field.ts';

/** Rows that a tracker numbers, such as custom parameters, from 1 on. */
export function numberedTexts<Name extends string>(name: Name, wire: string, count: number, says: string) {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return [`${name}${number}`, text(`${wire}_${number}`, `${says} ${number}.`, { readOnly: true })] as const;
  });
  return Object.fromEntries(rows) as Readonly<Record<`${Name}${number}`, (typeof rows)[number][1]>>;
}

/** The most custom parameters that any build has (keitaro.md 0.2). */
export const subIdCount = 30;
export const extraParameterCount = 10;
