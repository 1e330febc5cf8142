import type { StoredConversion } from './stored-traffic.ts';

/** What is left of an amount for the next bill: all, nothing, or half; how large a part stays open is invented. */
export function unbilled(amount: string, status: StoredConversion['source_affiliate_billing_status']): string {
  if (status === 'unbilled') return amount;
  if (status === 'billed') return '0.0000';
  const half = BigInt(amount.replace('.', '')) / 2n;
  const digits = String(half).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
