import { createHash } from 'node:crypto';
import { InvalidChange, OutcomeUnknown, PlatformError, Unsupported } from '../../datasources/errors.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { ShownRequest } from '../../datasources/write.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import { entityTypeOf } from '../entity.ts';
import { findAfresh } from '../get-entities.ts';
import { decodeGlobalId } from '../global-id.ts';
import { InvalidInput } from '../invalid-input.ts';
import { impersonal, withoutPersons } from './mask.ts';
import { Conflict, NotApplied, type WriteResult } from './write-result.ts';
import type { FieldChange, KeyedWrite } from './write-store.ts';

/** A write with the two ways to find out whether an earlier attempt was done. */
export interface OnceWrite {
  /** Everything that was asked: the same key for anything else is refused. */
  readonly input: AnyRecord;
  /** Where no record tells them: the rows of what was asked, and of what the platform answers. */
  readonly rows?: { readonly asked: Fields; readonly given: Fields };
  run(): Promise<WriteResult>;
  /** Keys of records that look like what is to be made, before it is; null where nothing can be looked for. */
  baseline(): Promise<readonly string[] | null>;
  /** What an attempt whose answer was lost came to; null if it was not done. Throws `OutcomeUnknown` where none can say. */
  look(known: KeyedWrite): Promise<WriteResult | null>;
}

/**
 * Does a write at most once for each key of a viewer and account: the first result is kept, and answered again for the
 * same input. Requests with the same key wait for each other. After a lost answer it looks before it does anything.
 */
export function writeOnce(context: Context, account: Account, key: string, write: OnceWrite): Promise<WriteResult> {
  refuseOddKey(key);
  const { store, inTurn } = context.writing;
  // Not the credential, which is renewed now and then: the same account at the same address is the same account.
  const scope = JSON.stringify([context.viewer.name, account.id, account.address]);
  const input = createHash('sha256')
    .update(JSON.stringify(sorted(write.input)))
    .digest('base64url');
  return inTurn(`${scope} ${key}`, async () => {
    const known = store.keys.find(scope, key);
    if (known && known.input !== input) {
      throw new InvalidInput(
        'idempotencyKey',
        'KEY_REUSED',
        'This key was used for another write before; give each write a key of its own.',
      );
    }
    if (known?.state === 'DONE') return replayed(context, known.result as KeptResult);
    const keep = (result: WriteResult, failed: string | null) =>
      store.keys.settle(scope, key, { state: 'DONE', result: kept(context, result, failed, write.rows) });
    let isBegun = false;
    try {
      const found = known && (await write.look(known));
      if (found) {
        const writeId = endInJournal(context, known, found);
        keep({ ...found, writeId }, null);
        return { ...found, writeId, replayed: true };
      }
      const baseline = known?.baseline ?? (await write.baseline());
      store.keys.begin(scope, key, { input, baseline, at: new Date(context.snapshots.now()).toISOString() });
      isBegun = true;
      const result = await write.run();
      keep(result, null);
      return result;
    } catch (error) {
      if (error instanceof NotApplied) keep(error.result, error.message);
      // What became of an earlier attempt is as unknown as before, whatever happens to this one.
      else if (isBegun && !known && isHarmless(error)) store.keys.release(scope, key);
      else if (isBegun) store.keys.settle(scope, key, { state: 'UNKNOWN', result: lostWrite(error) });
      throw error;
    }
  });
}

/** What is kept of a write that nobody knows the end of: its name in the journal, where it has one. */
interface LostWrite {
  readonly writeId: string;
}

function lostWrite(error: unknown): LostWrite | null {
  return error instanceof OutcomeUnknown && error.writeId !== null ? { writeId: error.writeId } : null;
}

/** The journal learns what became of a write whose answer was lost. Gives its name there, where it is known. */
function endInJournal(context: Context, { result }: KeyedWrite, found: WriteResult): string | null {
  if (result === null) return null;
  const { writeId } = result as LostWrite;
  context.writing.store.journal.end(writeId, {
    nativeId: found.entity?.nativeId ?? null,
    outcome: 'DONE',
    code: null,
    message: null,
    changes: kept(context, found, null).changes,
    at: new Date(context.snapshots.now()).toISOString(),
  });
  return writeId;
}

/** After these nothing was changed, so that the key may be used again once the cause is mended. */
function isHarmless(error: unknown): boolean {
  if (error instanceof OutcomeUnknown) return false;
  return [InvalidChange, InvalidInput, Conflict, Unsupported, PlatformError].some((kind) => error instanceof kind);
}

/** A result as it outlives the process: plain, and without what says who a person is. */
interface KeptResult extends Omit<WriteResult, 'entity' | 'dryRun' | 'replayed'> {
  readonly id: string | null;
  readonly changes: readonly FieldChange[];
  readonly requests: readonly ShownRequest[];
  /** Why it was no success, if it was none. */
  readonly failed: string | null;
}

function kept(context: Context, result: WriteResult, failed: string | null, rows?: OnceWrite['rows']): KeptResult {
  const { entity, dryRun: _dryRun, replayed: _replayed, requests: _requests, ...rest } = result;
  const fields: Fields = (entity && entityTypeOf(context.platforms, entity.type)?.spec.fields) ?? rows?.asked ?? {};
  return {
    ...rest,
    given: rows ? impersonal(rows.given, rest.given) : rest.given,
    id: entity?.id ?? null,
    changes: withoutPersons(fields, rest.changes),
    collateral: withoutPersons(fields, rest.collateral),
    // What was sent holds what was given, persons too: it is not kept.
    requests: [],
    failed,
  };
}

async function replayed(context: Context, { id, failed, ...rest }: KeptResult): Promise<WriteResult> {
  const isSeen = id !== null && context.viewer.mayRead(decodeGlobalId(id).account);
  const entity = isSeen ? await findAfresh(id, context) : null;
  const result = { ...rest, entity, dryRun: false, replayed: true };
  if (failed === null) return result;
  throw new NotApplied(result, failed);
}

function refuseOddKey(key: string): void {
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return;
  throw new InvalidInput(
    'idempotencyKey',
    'BAD_USER_INPUT',
    'An idempotency key has 1 to 200 visible ASCII characters and no spaces, such as a UUID.',
  );
}

/** The same input in another order of its fields is the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
