import { type JournalPage, readJournal } from '../resolvers/writes/read-journal.ts';
import { type WriteOutcome, writeOutcomes } from '../resolvers/writes/write-store.ts';
import { AccountType } from './account.ts';
import { builder } from './builder.ts';
import { ErrorCode } from './errors.ts';
import { FieldChangeType } from './field-changes.ts';

const meanings: Readonly<Record<WriteOutcome, string>> = {
  BEGUN: 'Under way; or the process died before it could tell.',
  DONE: 'Done, and read back as asked.',
  NOT_APPLIED: 'Accepted, and something is not as asked.',
  REFUSED: 'Refused; nothing was changed.',
  UNKNOWN: 'Sent, and nobody knows what became of it.',
};

const WriteOutcomeType = builder.enumType('WriteOutcome', {
  description: 'What became of a write.',
  values: Object.fromEntries(writeOutcomes.map((outcome) => [outcome, { description: meanings[outcome] }])) as Record<
    WriteOutcome,
    { readonly description: string }
  >,
});

type Edge = JournalPage['edges'][number];

const JournalWriteType = builder.objectRef<Edge['node']>('JournalWrite').implement({
  description: 'One write in the journal. What is secret, or says who a person is, is masked.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The `writeId` of the answer to it.' }),
    requestId: t.exposeString('requestId', {
      nullable: false,
      description: 'The request that asked for it: its `X-Request-Id` header, or a name of ours.',
    }),
    viewer: t.exposeString('viewer', { nullable: false, description: 'The name of the key that asked for it.' }),
    account: t.expose('in', { type: AccountType, nullable: false, description: 'The account that was written to.' }),
    type: t.exposeString('type', { nullable: false, description: 'The GraphQL type of the record.' }),
    nativeId: t.exposeString('nativeId', { description: "The platform's id of the record, once known." }),
    action: t.exposeString('action', { nullable: false, description: 'UPDATE, CREATE, or the name of an action.' }),
    at: t.expose('at', { type: 'DateTime', nullable: false, description: 'When it was begun.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', description: 'When its end was known.' }),
    outcome: t.expose('outcome', { type: WriteOutcomeType, nullable: false, description: 'What became of it.' }),
    code: t.field({
      type: ErrorCode,
      description: 'Why it was no success, for programs.',
      resolve: ({ code }) => code as 'REJECTED' | null,
    }),
    message: t.exposeString('message', { description: 'The same for people.' }),
    changes: t.expose('changes', { type: [FieldChangeType], nullable: false, description: 'Field by field.' }),
  }),
});

const JournalEdgeType = builder.objectRef<Edge>('JournalEdge').implement({
  description: 'A write and where it stands in the journal.',
  fields: (t) => ({
    node: t.expose('node', { type: JournalWriteType, nullable: false, description: 'The write itself.' }),
    cursor: t.exposeString('cursor', { nullable: false, description: 'Where it stands; give it as `after` to go on.' }),
  }),
});

const JournalType = builder.objectRef<JournalPage>('Journal').implement({
  description: 'A page of the journal of writes, the newest first.',
  fields: (t) => ({
    edges: t.expose('edges', { type: [JournalEdgeType], nullable: false, description: 'The writes of this page.' }),
    pageInfo: t.expose('pageInfo', {
      type: builder.pageInfoRef(),
      nullable: false,
      description: 'Whether and where it goes on.',
    }),
  }),
});

const WriteFilter = builder.inputType('WriteFilter', {
  description: 'Which writes; what is left out does not narrow.',
  fields: (t) => ({
    account: t.idList({ description: 'To one of these accounts.' }),
    viewer: t.string({ description: 'Asked for by the key of this name.' }),
    type: t.string({ description: 'Of records of this GraphQL type.' }),
    nativeId: t.string({ description: "Of the record with this id of the platform's." }),
    outcome: t.field({ type: WriteOutcomeType, description: 'That ended so.' }),
    requestId: t.string({ description: 'Of this request.' }),
    from: t.field({ type: 'DateTime', description: 'Begun at this instant or later.' }),
    to: t.field({ type: 'DateTime', description: 'Begun before this instant.' }),
  }),
});

builder.queryField('writes', (t) =>
  t.field({
    type: JournalType,
    nullable: false,
    description: 'The journal of writes to the accounts that you may read: who, when, what, and what became of it.',
    args: {
      filter: t.arg({ type: WriteFilter, description: 'Which writes.' }),
      first: t.arg.int({ description: 'How many, 20 unless told, at most 500.' }),
      after: t.arg.string({ description: 'The cursor after which to go on.' }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(first ?? 20, 500) }),
    resolve: (_root, args, context) => readJournal(context, args),
  }),
);
