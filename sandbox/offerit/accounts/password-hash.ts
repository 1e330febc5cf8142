import { createHash } from 'node:crypto';
import { text, type Values } from '../values.ts';

/** Looks like the hash that a search shows (offerit.md 3.7), so that clients have something to redact. */
export function passwordHash(password: string): string {
  return `$6$${createHash('sha512').update(password).digest('base64').replaceAll('+', '.').replaceAll('=', '')}`;
}

/** The values with the password, if there is one, as it is stored. */
export function withPasswordHash(values: Values): Values {
  return 'password' in values ? { ...values, password: passwordHash(text(values, 'password')) } : values;
}
