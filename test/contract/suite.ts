import { describe, expect, it, type RunnerTestSuite as Suite } from 'vitest';
import { testCheck } from './account-check.ts';
import { type ContractCase, openBench } from './bench.ts';
import { testChanges } from './changes.ts';
import { testDetailLists } from './detail-lists.ts';
import { testEventLists } from './event-lists.ts';
import { testExactNumbers } from './exact-numbers.ts';
import { testNarrowedLists } from './narrowed-lists.ts';
import { testPagedLists } from './paged-lists.ts';
import { testReadFailures } from './read-failures.ts';
import { testRecordsByIds } from './records-by-ids.ts';
import { testStoredValues } from './stored-values.ts';
import { testWholeLists } from './whole-lists.ts';
import { writables } from './write-bench.ts';
import { testWriteFailures } from './write-failures.ts';

/** What is asked of an entity; each part has cases only for what the platform can. */
const parts = [
  testWholeLists,
  testPagedLists,
  testNarrowedLists,
  testEventLists,
  testRecordsByIds,
  testDetailLists,
  testStoredValues,
  testExactNumbers,
  testReadFailures,
];

/** What every platform must keep to, asked over real HTTP of a sandbox that was written from the manual alone. */
export function testPlatform(title: string, contract: ContractCase): void {
  describe(title, () => {
    const bench = openBench(title, contract);
    for (const entity of bench.entities) {
      describe(entity.name, () => {
        for (const part of parts) part(bench, entity);

        it('is asked about in every way that it can be read', ({ task }) => {
          const cases = casesIn(task.suite);
          console.log(`${title}, ${entity.name}: ${cases} cases`);
          expect(cases).toBeGreaterThan(fewestCases);
        });
      });
    }
    testCheck(bench);
    for (const writable of writables(bench)) {
      testChanges(bench, writable);
      if (writable.written.refused) testWriteFailures(bench, writable, writable.written.refused);
    }

    it('every address of its rows is served by the sandbox, and the other way round', () => {
      const known = new Set(bench.account().addresses.map(normal));
      const rows = Object.values(contract.platform.operations);
      const used = rows.map(({ address }) => normal(address));
      const unserved = used.filter((address) => !known.has(address));
      expect(unserved.sort()).toEqual((contract.unservedAddresses ?? []).map(normal).sort());
      const others = rows.flatMap(({ also = [] }) => also.map(normal));
      const unused = [...known].filter((address) => ![...used, ...others].includes(address));
      expect(unused.sort()).toEqual((contract.unusedAddresses ?? []).map(normal).sort());
    });
  });
}

/** What one way to read brings with it. */
const fewestCases = 15;

function casesIn(suite: Suite | undefined): number {
  return (suite?.tasks ?? []).reduce((sum, task) => sum + (task.type === 'suite' ? casesIn(task) : 1), 0);
}

/** Addresses are compared without letter case, base path, query and the names of placeholders. */
function normal(address: string): string {
  return address
    .replace(/^(GET|POST) (?=\/api)/, '')
    .replace('/admin_api/v1', '')
    .replace(/\?.*$/, '')
    .replace(/\{\w+\}/g, '{}')
    .toLowerCase();
}
