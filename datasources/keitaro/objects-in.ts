import type { AnyRecord } from '../spec/field.ts';

/** The objects of a list. PHP prints one with gaps as an object, and a build leaves a list out (keitaro.md 2.3). */
export function objectsIn(raw: unknown): readonly AnyRecord[] {
  return isObject(raw) ? Object.values(raw).filter(isObject) : [];
}

/** Whether it is an object or a list, so that there is something in it. */
export function isObject(raw: unknown): raw is AnyRecord {
  return typeof raw === 'object' && raw !== null;
}
