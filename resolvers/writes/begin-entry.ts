import { randomUUID } from 'node:crypto';
import { OutcomeUnknown, type PlatformError } from '../../datasources/errors.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import type { Entity } from '../entity.ts';
import { withoutPersons } from './mask.ts';
import { plannedChanges } from './prove-write.ts';
import type { WriteResult } from './write-result.ts';
import type { WriteOutcome } from './write-store.ts';

/** What the journal says of a write before it is sent. */
export interface NotedWrite {
  readonly account: Account;
  /** The name of the type that is written; of a native operation that of its platform. */
  readonly typeName: string;
  /** UPDATE, CREATE, or the name of an action or an operation. */
  readonly action: string;
  readonly present: Entity | null;
  readonly requested: AnyRecord;
  readonly fields: Fields;
}

/** The journal's entry for one write: begun now, and to be ended with what became of it. */
export function beginEntry(context: Context, { account, typeName, action, present, requested, fields }: NotedWrite) {
  const { journal } = context.writing.store;
  const { now } = context.snapshots;
  const id = randomUUID();
  const nativeId = present?.nativeId ?? null;
  const planned = plannedChanges({ fields, requested, before: present?.record ?? null, after: null });
  const begun = { requestId: context.requestId, viewer: context.viewer.name, account: account.id, type: typeName };
  journal.begin({
    id,
    ...begun,
    nativeId,
    action,
    at: new Date(now()).toISOString(),
    changes: withoutPersons(fields, planned),
  });
  context.log({
    level: 'info',
    message: `${context.viewer.name}: ${action} ${typeName} ${nativeId ?? ''}: ${Object.keys(requested).join(', ')}.`,
    account: account.id,
  });
  const end = (outcome: WriteOutcome, failed: PlatformError | null, result?: WriteResult, key?: string | null) =>
    journal.end(id, {
      nativeId: result?.entity?.nativeId ?? key ?? nativeId,
      outcome,
      code: failed?.code ?? null,
      message: failed?.message ?? null,
      changes: withoutPersons(fields, result?.changes ?? planned),
      at: new Date(now()).toISOString(),
    });
  return { id, end };
}

/** An unknown outcome with the journal's name of the write: whoever looks later what became of it can say so there. */
export function nameInJournal(unknown: OutcomeUnknown, writeId: string): OutcomeUnknown {
  const { message, accepted, cause } = unknown;
  return new OutcomeUnknown(message, { accepted, writeId, cause });
}
