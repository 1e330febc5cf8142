import { type Call, textArgument } from '../call.ts';
import { everyAccess } from '../columns/account-columns.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, writes } from '../method.ts';
import { invalid, unacceptable } from '../refusal.ts';

/** Rights of affiliates' users (hasoffers.md 2.2, 2.6); that the bit mask beside them stands still is INFERRED. */
export const accessMethods: Methods = {
  grantAccess: moves((access, right) => [...access.filter((other) => other !== right), right]),
  removeAccess: moves((access, right) => access.filter((other) => other !== right)),
};

/** True as of other actions, and the words about a right that is none, are INFERRED (hasoffers.md 1.6). */
function moves(move: (access: readonly string[], right: string) => readonly string[]): Method {
  return writes(
    (network, call) => {
      const row = existingRow(network, 'affiliateUsers', textArgument(call, 'id'));
      const right = rightOf(call);
      network.clock.tick();
      network.tables.affiliateUsers.replace({
        ...row,
        access: move(Array.isArray(row.access) ? row.access : [], right),
      });
      return true;
    },
    'id',
    'permission',
  );
}

function rightOf(call: Call): string {
  const right = textArgument(call, 'permission');
  if (!everyAccess.includes(right)) throw invalid('update', 'affiliate user', [unacceptable('permission')]);
  return right;
}
