import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../resolvers/writes/sqlite-store.ts';
import type { WriteStore } from '../../resolvers/writes/write-store.ts';

/** Where a store may be kept until the test ends. */
export function storeFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'writes.db');
}

/** A store that is closed when the test ends. */
export function openStore(file = ':memory:'): WriteStore {
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  return store;
}

/** The same file after the process that had it ended as it should. */
export function reopen(store: WriteStore, file: string): WriteStore {
  store.close();
  return openStore(file);
}

/** Opens the file as `store` in another process and runs the statements there. */
export function inAnotherProcess(file: string, statements: string) {
  const module = pathToFileURL(join(import.meta.dirname, '../../resolvers/writes/sqlite-store.ts'));
  const script = `
    import { openSqliteStore } from ${JSON.stringify(module)};
    const store = openSqliteStore(${JSON.stringify(file)});
    ${statements}
  `;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}
