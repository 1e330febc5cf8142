import { describe, expect, it } from 'vitest';
import { type ContractCase, openBench } from './bench.ts';
import { testChanges } from './changes.ts';
import { testFailures } from './failures.ts';
import { testLists } from './lists.ts';

/** What every platform must keep to, asked over real HTTP of a sandbox that was written from the manual alone. */
export function testPlatform(title: string, contract: ContractCase): void {
  describe(title, () => {
    const bench = openBench(title, contract);
    testLists(bench);
    testChanges(bench);
    testFailures(bench);

    it('every address of its rows is served by the sandbox, and the other way round', () => {
      const known = new Set(bench.account().addresses.map(normal));
      const used = Object.values(contract.platform.operations).map(({ address }) => normal(address));
      expect(used.filter((address) => !known.has(address))).toEqual([]);
      const unused = [...known].filter((address) => !used.includes(address));
      expect(unused.sort()).toEqual(contract.unusedAddresses.map(normal).sort());
    });
  });
}

/** Addresses are compared without letter case, base path and the names of placeholders. */
function normal(address: string): string {
  return address
    .replace(/^(GET|POST) (?=\/api)/, '')
    .replace('/admin_api/v1', '')
    .replace(/\{\w+\}/g, '{}')
    .toLowerCase();
}
