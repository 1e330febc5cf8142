import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type PlannedChange, planChange } from '../../datasources/plan-change.ts';
import type { Connection, EntitySpec, Platform } from '../../datasources/platform.ts';
import type { SharedField } from '../../datasources/shared-changes.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Proof, proveField } from '../../datasources/spec/prove-field.ts';
import type { Action, Answers, Step } from '../../datasources/write.ts';
import { type Sandbox, type SandboxAccount, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';
import { readByKey } from './write-bench.ts';

/** What writes to a platform are tested with: each is planned, sent and read back, as the gateway does it. */
export interface Writer {
  account(): SandboxAccount;
  connection(): Connection;
  /** An entity of those that all platforms share or of the platform's own; there before the tests run. */
  spec(entity: string): EntitySpec;
  action(entity: string, name: string): Action;
  /** The stored records of a collection, by their ids. */
  stored(collection: string): Readonly<Record<string, AnyRecord>>;
  storedOne(collection: string, id: string): AnyRecord;
  all(collection: string): readonly AnyRecord[];
  idsIn(collection: string): readonly string[];
  /** The first id of a collection for which this holds; the first of all unless told. */
  pick(collection: string, fits?: (stored: AnyRecord) => boolean): string;
  /** A record as the platform shows it. */
  read(entity: string, key: string): Promise<AnyRecord>;
  /** The same, null where there is none. */
  find(entity: string, key: string): Promise<AnyRecord | null>;
  plan(entity: string, key: string, changes: AnyRecord): Promise<PlannedChange>;
  perform(steps: readonly Step[]): Promise<Answers>;
  /** Makes a record and gives its key, null where the platform does not tell it. */
  make(entity: string, values: AnyRecord): Promise<string | null>;
  /** The same on a platform that tells it. */
  create(entity: string, values: AnyRecord): Promise<string>;
  /** The records that a creation of these values may have made. */
  lookalikes(entity: string, values: AnyRecord): Promise<readonly AnyRecord[]>;
  /** Changes a record and gives it as it then is; what shows must be as it was asked for. */
  change(entity: string, key: string, changes: AnyRecord): Promise<AnyRecord>;
  /** The same, and gives what became of each field. */
  proveChange(entity: string, key: string, changes: AnyRecord): Promise<Proofs>;
  /** Does something to a record; what it promises and what shows must be so afterwards. */
  act(entity: string, key: string, name: string, values?: AnyRecord): Promise<Acted>;
  /** What a record shows of what was asked of its fields. */
  prove(entity: string, asked: AnyRecord, after: AnyRecord): Proofs;
  /** A shared field as the platform says it of a record. */
  shared(entity: string, field: string, value: unknown, present?: AnyRecord): unknown;
}

/** What became of each field of a write. */
type Proofs = Readonly<Record<string, Proof>>;

interface Acted {
  readonly answers: Answers;
  /** What the platform answers beside the record. */
  readonly given: AnyRecord | undefined;
  /** The record as it is then, of nothing where it is hidden. */
  readonly after: AnyRecord;
  /** Of each field that the action promises. */
  readonly proofs: Proofs;
}

/** An account of a platform that the tests around this call write to, there once they run. */
export function openWriter(platform: Platform, options: SandboxAccountOptions, now?: Date): Writer {
  let sandbox: Sandbox;
  let connection: Connection;
  const account = () => sandbox.account(options.id);
  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [options], ...(now && { now }) });
    ({ connection } = connect(platform, account()));
  });
  beforeEach(() => account().requests.clear());
  afterEach(() => account().faults.clear());
  afterAll(() => sandbox.close());

  const specs = { ...platform.entities, ...platform.own } as Readonly<Record<string, EntitySpec>>;
  const spec = (entity: string) => known(specs[entity], `${entity} of ${platform.name}`);
  const action = (entity: string, name: string) => known(spec(entity).writes?.actions?.[name], `${name} of ${entity}`);
  const stored = (collection: string) =>
    structuredClone(account().state()[collection] ?? {}) as Readonly<Record<string, AnyRecord>>;
  const idOf = (entity: string, record: AnyRecord) => spec(entity).common(record, connection.account).nativeId;

  const find = (entity: string, key: string) => readByKey(spec(entity), connection, key);
  const read = async (entity: string, key: string) => known(await find(entity, key), `${entity} ${key}`);
  const perform = async (steps: readonly Step[]) => {
    const answers: unknown[] = [];
    for (const step of steps) answers.push(await connection.perform(step, call));
    return answers;
  };
  const plan = async (entity: string, key: string, changes: AnyRecord) => {
    const present = await read(entity, key);
    return planChange(platform, spec(entity), connection, { id: idOf(entity, present), key, changes, present }, call);
  };
  const prove = (entity: string, asked: AnyRecord, after: AnyRecord) => {
    const { fields } = spec(entity);
    const proofs = Object.entries(asked).map(
      ([name, value]) => [name, proveField(known(fields[name], `${name} of ${entity}`), value, after[name])] as const,
    );
    return Object.fromEntries(proofs);
  };
  const send = async (entity: string, key: string, changes: AnyRecord) => {
    const { steps, requested } = await plan(entity, key, changes);
    await perform(steps);
    const after = await read(entity, key);
    return { after, proofs: refuseMissed(prove(entity, requested, after)) };
  };
  const make = async (entity: string, values: AnyRecord) => {
    const { create, rules = [] } = spec(entity).writes ?? {};
    for (const rule of rules) rule({ values, given: values, isNew: true });
    const { plan: planned, keyIn } = known(create, `creation of ${entity}`);
    return keyIn(await perform(await planned(connection, values, call)), values);
  };

  return {
    account,
    connection: () => connection,
    spec,
    action,
    stored,
    storedOne: (collection, id) => known(stored(collection)[id], `${id} in ${collection}`),
    all: (collection) => Object.values(stored(collection)),
    idsIn: (collection) => Object.keys(stored(collection)),
    pick: (collection, fits = () => true) =>
      known(
        Object.entries(stored(collection)).find(([, record]) => fits(record)),
        `such record in ${collection}`,
      )[0],
    read,
    find,
    plan,
    perform,
    make,
    create: async (entity, values) => known(await make(entity, values), `key of the new ${entity}`),
    lookalikes: async (entity, values) =>
      (await spec(entity).writes?.create?.lookalikes?.(connection, values, call)) ?? [],
    change: async (entity, key, changes) => (await send(entity, key, changes)).after,
    proveChange: async (entity, key, changes) => (await send(entity, key, changes)).proofs,
    act: async (entity, key, name, values = {}) => {
      const { rules = [], plan: planned, expects, gives, hides } = action(entity, name);
      for (const rule of rules) rule({ values, given: values, isNew: true });
      const present = await read(entity, key);
      const request = { id: idOf(entity, present), key, values, present };
      const answers = await perform(await planned(connection, request, call));
      const after = hides ? ((await find(entity, key)) ?? {}) : await read(entity, key);
      const proofs = refuseMissed(prove(entity, expects?.(request) ?? {}, after));
      return { answers, given: gives?.read(answers), after, proofs };
    },
    prove,
    shared: (entity, name, value, present = {}) => {
      const fields = (spec(entity).writes?.shared ?? {}) as Readonly<Record<string, SharedField<unknown>>>;
      const field = known(fields[name], `shared ${name} of ${entity}`);
      return typeof field === 'string' ? field : field(value, present, connection.account);
    },
  };
}

function known<T>(thing: T | null | undefined, what: string): T {
  if (thing == null) throw new Error(`There is no ${what}.`);
  return thing;
}

function refuseMissed(proofs: Proofs): Proofs {
  const missed = Object.keys(proofs).filter((name) => proofs[name] === 'NOT_APPLIED');
  if (missed.length > 0) throw new Error(`Of what was asked for, ${missed.join(', ')} does not show.`);
  return proofs;
}
