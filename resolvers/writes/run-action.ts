import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { Action, ActionRequest, Answers } from '../../datasources/write.ts';
import type { Context } from '../context.ts';
import type { Entity, EntityType } from '../entity.ts';
import { findAfresh, notFound } from '../get-entities.ts';
import { InvalidInput } from '../invalid-input.ts';
import type { PreparedWrite, WriteOptions } from './prepared-write.ts';
import { runWrite } from './run-write.ts';
import type { WriteResult } from './write-result.ts';
import { type WriteTarget, writeTarget } from './write-target.ts';

/** Does an action to one record, with the values that the action takes, and proves what shows of it. */
export async function runAction(
  context: Context,
  { type }: EntityType,
  name: string,
  { id, values, ...options }: { readonly id: string; readonly values?: AnyRecord | null | undefined } & WriteOptions,
): Promise<WriteResult> {
  return runOn(
    context,
    writeTarget(context, id, (found) => found.type === type, type),
    name,
    values ?? {},
    options,
  );
}

/** The same for a record of any platform that has the action. */
export async function runSharedAction(
  context: Context,
  entity: EntityType['entity'],
  name: string,
  { id, ...options }: { readonly id: string } & WriteOptions,
): Promise<WriteResult> {
  const target = writeTarget(context, id, (found) => found.entity === entity, entity);
  const action = target.type.spec.writes?.actions?.[name];
  if (action && !action.takes) return runOn(context, target, name, {}, options);
  throw new InvalidInput('id', 'WRONG_TYPE', `${target.account.platform.name} cannot ${name} its ${entity}s.`);
}

async function runOn(context: Context, target: WriteTarget, name: string, values: AnyRecord, options: WriteOptions) {
  const { id, account, key, type } = target;
  const action = type.spec.writes?.actions?.[name];
  const asked = {
    account,
    target: id,
    input: { action: name, id, values },
    prepare: async () => prepareAction(context, target, await findAfresh(id, context), name, values),
    ...(action?.hides ? { hidden: action.expects?.({ id: key, key, values, present: {} }) ?? {} } : {}),
  };
  return runWrite(context, asked, options);
}

/** An action, planned against the record as it is now. */
export async function prepareAction(
  context: Context,
  { id, account, type, key }: WriteTarget,
  present: Entity | null,
  name: string,
  given: AnyRecord,
): Promise<PreparedWrite> {
  const action = type.spec.writes?.actions?.[name];
  if (!action) throw new Error(`${account.platform.name} has no action "${name}" of a ${type.type}.`);
  // What brings a record back may find nothing to compare with.
  if (!present && !action.revives) throw notFound(id);
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  for (const rule of action.rules ?? []) rule({ values, given: values, isNew: true });
  const request = { id: present?.nativeId ?? key, key, values, present: present?.record ?? {} };
  const expected = action.expects?.(request) ?? {};
  return {
    account,
    type,
    action: name,
    present,
    steps: await action.plan(account.connection, request, context.call),
    requested: { ...values, ...expected },
    fields: { ...type.spec.fields, ...argumentsOf(action, expected) },
    completed: [],
    keyAfter: keyAfter(action, request),
    moves: action.moves ?? [],
    ...(action.hides ? { hides: Object.keys(expected) } : {}),
    relative: action.relative ?? false,
    ...(action.gives ? { given: action.gives.read } : {}),
  };
}

/** Arguments are asked for, and no field of the record shows them unless the action says so. */
function argumentsOf({ takes = {} }: Action, expected: AnyRecord): Fields {
  return Object.fromEntries(
    Object.entries(takes)
      .filter(([name]) => expected[name] === undefined)
      .map(([name, field]) => [name, { ...field, writeOnly: true }]),
  );
}

function keyAfter({ makes }: Action, request: ActionRequest): (answers: Answers) => string {
  return (answers) => makes?.(answers, request) ?? request.key;
}
