import type { Field } from './field.ts';

/** The platform's word for a value of a choice. */
export function sayChoice({ values }: Field, value: unknown): string {
  return values?.[String(value)] ?? String(value);
}

/** Our value for the platform's word. One that came with its last release must not make the record unreadable. */
export function hearChoice({ values }: Field, said: unknown): string {
  return Object.entries(values ?? {}).find(([, word]) => word === said)?.[0] ?? 'UNKNOWN';
}
