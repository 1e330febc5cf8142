import { createHash } from 'node:crypto';

/** The Click API secret of a campaign (keitaro.md 3.1), the same at every start; its form is invented. */
export function tokenOf(number: number): string {
  return digest(`token ${number}`).toString('hex').slice(0, 32);
}

/** A random-looking alias as the panel makes them (keitaro.md 3.1). */
export function aliasOf(number: number): string {
  return digest(`alias ${number}`).toString('base64').replace(/[+/=]/g, '').slice(0, 8);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
