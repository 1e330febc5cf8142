import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, reads, writes } from '../method.ts';
import { paymentMethodsOf } from '../models/payment-methods-of.ts';
import { printTime } from '../network-clock.ts';
import type { Values } from '../table.ts';

/** How affiliates are paid (hasoffers.md 2.2, 2.5). */
export const paymentMethods: Methods = {
  getPaymentMethods: reads(
    (network, call) => paymentMethodsOf(network, existingRow(network, 'affiliates', textArgument(call, 'id'))),
    'id',
  ),
  ...Object.fromEntries(
    ['Paypal', 'Wire', 'Check', 'DirectDeposit', 'Payoneer', 'PayQuicker', 'Other'].map((name) => [
      `updatePaymentMethod${name}`,
      updateDetails(name),
    ]),
  ),
};

/**
 * Keeps whatever details are sent, as the manual lists none but a PayPal address, and leaves the method in use as it
 * is; true as of other actions. All of it is INFERRED (hasoffers.md 1.6).
 */
function updateDetails(method: string): Method {
  return writes(
    (network, call) => {
      const { id: affiliate_id } = existingRow(network, 'affiliates', textArgument(call, 'affiliate_id'));
      const { paymentMethods: table } = network.tables;
      const present = table.all().find((row) => row.affiliate_id === affiliate_id && row.method === method);
      network.clock.tick();
      const modified = printTime(network.clock.now(), 'utc');
      const values = { ...present, ...detailsOf(call), affiliate_id, method, modified };
      if (present === undefined) table.add(values);
      else table.replace({ ...values, id: present.id });
      return true;
    },
    'affiliate_id',
    'data',
  );
}

function detailsOf(call: Call): Values {
  const sent = [...treeArgument(call, 'data')].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'id' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(sent);
}
