import { createHash, randomUUID } from 'node:crypto';
import { OutcomeUnknown, PlatformError, RateLimited, Unreachable } from '../../datasources/errors.ts';
import type { SharedName } from '../../datasources/shared-changes.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Context } from '../context.ts';
import { createContext } from '../create-context.ts';
import type { Entity } from '../entity.ts';
import { decodeGlobalId } from '../global-id.ts';
import { InvalidInput } from '../invalid-input.ts';
import type { ItemEnd } from './bulk-runner.ts';
import { changeShared } from './change-shared.ts';
import { Conflict, NotApplied, type WriteResult } from './write-result.ts';
import type { BulkItem, BulkOperation, FieldChange } from './write-store.ts';
import { mayWriteTo } from './write-target.ts';

/** One record of a bulk change. */
export interface BulkChange {
  readonly id: string;
  readonly changes: AnyRecord;
  readonly revision?: string | null | undefined;
}

export interface BulkOptions {
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What became of one item, as it is kept. */
export interface ItemResult {
  readonly code: string | null;
  readonly message: string | null;
  readonly field: string | null;
  readonly changes: readonly FieldChange[];
  readonly writeId: string | null;
}

/** Records in one bulk operation. */
export const mostItems = 5_000;

/** Bytes of the changes of all its records together, which are kept until the end of time. */
const mostBytes = 5_000_000;

/**
 * Changes many records, each as if it were changed alone: in order, some at once, within the limits of their accounts.
 * Answers when all were tried, or before the request's time is over; then it goes on by itself. The same idempotency
 * key names the same operation.
 */
export async function startBulk(
  context: Context,
  entity: SharedName,
  items: readonly BulkChange[],
  { dryRun, idempotencyKey }: BulkOptions,
): Promise<BulkOperation> {
  if (items.length === 0 || items.length > mostItems) {
    throw new InvalidInput('items', 'TOO_MANY', `A bulk operation has 1 to ${mostItems} records; split it.`);
  }
  const { store } = context.writing;
  const kind = JSON.stringify({ entity, dryRun: dryRun === true });
  const inputs = items.map(({ id, changes, revision }) => ({
    target: id,
    input: { changes, revision: revision ?? null },
  }));
  if (Buffer.byteLength(JSON.stringify(inputs)) > mostBytes) {
    throw new InvalidInput(
      'changes',
      'TOO_MANY',
      'The changes of all records together are too long; split the operation.',
    );
  }
  const id = idempotencyKey == null ? randomUUID() : digest([context.viewer.name, idempotencyKey]);
  const known = store.bulk.find(id);
  if (known) {
    const before = store.bulk.items(id, { first: mostItems, from: 0 }).map(({ target, input }) => ({ target, input }));
    if (known.kind !== kind || JSON.stringify(before) !== JSON.stringify(inputs)) {
      throw new InvalidInput('idempotencyKey', 'KEY_REUSED', 'This key was used for another bulk operation before.');
    }
    return known;
  }
  const at = new Date(context.snapshots.now()).toISOString();
  store.bulk.create({ id, viewer: context.viewer.name, kind, at, items: inputs });
  return runBulk(context, id);
}

/** Takes up what is pending where it was left; what an attempt with a lost answer left is looked at first. */
export async function continueBulk(context: Context, id: string): Promise<BulkOperation> {
  findBulk(context, id);
  const targets = context.writing.store.bulk.pending(id, mostItems).map(({ target }) => target);
  if (mayWriteTo(targets, context)) return runBulk(context, id);
  throw new InvalidInput('id', 'FORBIDDEN', 'Your key does not allow to write to all of its records.');
}

/** Begins no further item; those under way end. */
export function stopBulk(context: Context, id: string): BulkOperation {
  findBulk(context, id);
  context.writing.bulk.stop(id);
  return findBulk(context, id);
}

/** An operation as far as it is; others than whoever began it cannot see it. */
export function findBulk(context: Context, id: string): BulkOperation {
  const found = context.writing.store.bulk.find(id);
  if (found?.viewer === context.viewer.name) return found;
  throw new InvalidInput('id', 'NOT_FOUND', `There is no bulk operation "${id.slice(0, 80)}" of yours.`);
}

/** Its items in order, each with what became of it so far. */
export function bulkItems(
  context: Context,
  { id }: BulkOperation,
  { first, from }: { readonly first: number; readonly from: number },
): readonly BulkItem[] {
  const items = context.writing.store.bulk.items(id, { first, from });
  // A key may have lost the right to an account since.
  return items.map((item) => (isVisible(context, item.target) ? item : { ...item, result: null }));
}

function isVisible({ viewer }: Context, target: string): boolean {
  try {
    return viewer.mayRead(decodeGlobalId(target).account);
  } catch {
    // What is no id names nothing that could be hidden.
    return true;
  }
}

/** The record of an item as it is now, if it is there. */
export function itemNode(context: Context, target: string): Promise<Entity | null> {
  return context.entities.load(target);
}

async function runBulk(context: Context, id: string): Promise<BulkOperation> {
  const { bulk, store } = context.writing;
  const { kind } = findBulk(context, id);
  const { entity, dryRun } = JSON.parse(kind) as { readonly entity: SharedName; readonly dryRun: boolean };
  const running = bulk.run(id, (item) => performItem(context, entity, id, item, dryRun));
  await atMost(running, Math.max(0, context.call.deadline - context.snapshots.now()) / 2);
  return store.bulk.find(id) ?? findBulk(context, id);
}

/** Each item has the time of a request of its own, and a key: continued, it is not done a second time. */
async function performItem(
  context: Context,
  entity: SharedName,
  operation: string,
  { index, target, input }: BulkItem,
  dryRun: boolean,
): Promise<ItemEnd> {
  const { changes, revision } = input as { readonly changes: AnyRecord; readonly revision: string | null };
  const { deadline } = context.writing;
  const call = {
    signal: AbortSignal.timeout(deadline),
    deadline: context.snapshots.now() + deadline,
    tally: context.call.tally,
  };
  try {
    const idempotencyKey = `bulk-${operation}-${index}`;
    const own = createContext({ ...context, call });
    const result = await changeShared(own, entity, { id: target, changes, revision, dryRun, idempotencyKey });
    return { state: 'DONE', result: itemResult(result, null) };
  } catch (error) {
    const known = [PlatformError, InvalidInput, Conflict, NotApplied].some((kind) => error instanceof kind);
    if (!known) context.log({ level: 'error', message: 'An item of a bulk operation failed inside.', cause: error });
    const result = error instanceof NotApplied ? error.result : null;
    return {
      state: mayBeTried(error) ? 'PENDING' : 'FAILED',
      result: itemResult(result, known ? (error as Error) : null, !known),
    };
  }
}

/** Nothing was wrong with the item: it was the platform, or the way to it. */
function mayBeTried(error: unknown): boolean {
  return [Unreachable, RateLimited, OutcomeUnknown].some((kind) => error instanceof kind);
}

function itemResult(result: WriteResult | null, error: Error | null, isDefect = false): ItemResult {
  const { code = null, field = null } = (error ?? {}) as { readonly code?: string; readonly field?: string };
  return {
    code: isDefect ? 'INTERNAL' : code,
    message: isDefect ? 'Something went wrong inside the gateway; its log says what.' : (error?.message ?? null),
    field,
    changes: result?.changes ?? [],
    writeId: result?.writeId ?? null,
  };
}

/** Waits for the end, but not longer than so many milliseconds; it goes on behind the answer. */
function atMost(running: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    running.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
}
