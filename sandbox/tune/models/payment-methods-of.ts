import type { Network } from '../network.ts';
import type { PhpMap, PhpObject } from '../php-value.ts';
import type { Row } from '../table.ts';

/**
 * Details by capitalised method (hasoffers.md 2.5). That the method in use is there although nobody wrote its details,
 * and what it shows then, are INFERRED; the others come when they are written.
 */
export function paymentMethodsOf({ tables }: Network, { id, payment_method, modified }: Row): PhpMap {
  const inUse: PhpObject = {
    affiliate_id: id,
    ...(payment_method === 'paypal' ? { email: `payee${id}@affiliate.example` } : {}),
    modified: String(modified),
  };
  const written = tables.paymentMethods.all().filter(({ affiliate_id }) => affiliate_id === id);
  return new Map([
    [capitalizedMethod(String(payment_method)), inUse],
    ...written.map(({ id: _id, method, ...details }): [string, PhpObject] => [String(method), details]),
  ]);
}

/** As the methods that write them are named: `DirectDeposit`, `PayQuicker` (hasoffers.md 2.2). */
function capitalizedMethod(method: string): string {
  if (method === 'payquicker') return 'PayQuicker';
  return method.replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
