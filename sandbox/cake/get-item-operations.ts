import type { ParameterTypes, ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import type { Lookups, Names } from './lookups.ts';
import { bareOperation, type Operation, readOperation } from './operation.ts';
import { pair, plainPair } from './pair-trees.ts';
import type { Tree } from './response-tree.ts';

/** A list of pairs that is one of the instance's tables. */
export function pairs(name: string, list: string, item: string, names: (lookups: Lookups) => Names): Operation {
  return enveloped(name, list, item, ({ lookups }) => {
    const known = names(lookups);
    return [...known.keys()].map((id) => pair(item, id, known));
  });
}

/** A list with an envelope and nothing to choose. */
export function enveloped(
  name: string,
  list: string,
  item: string,
  items: (account: CakeAccount) => readonly Tree[],
): Operation {
  return filtered(name, list, item, {}, items);
}

/** A list with parameters besides the key. */
export function filtered<Types extends ParameterTypes>(
  name: string,
  list: string,
  item: string,
  parameters: Types,
  items: (account: CakeAccount, values: ParameterValues<Types>) => readonly Tree[],
): Operation {
  return readOperation({
    address: `/api/1/get.asmx/${name}`,
    root: `${list}_response`,
    parameters,
    list,
    item,
    rows: (account, values) => {
      const all = items(account, values);
      return { total: all.length, items: all };
    },
  });
}

/** A list of plain pairs without an envelope. */
export function bare(name: string, item: string, pairName: string, names: (account: CakeAccount) => Names): Operation {
  return bareOperation({
    address: `/api/1/get.asmx/${name}`,
    root: `ArrayOf${item}`,
    parameters: {},
    item,
    items: (account) => {
      const known = names(account);
      return [...known.keys()].map((id) => plainPair(pairName, id, known));
    },
  });
}
