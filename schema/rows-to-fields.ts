import type { InputRef, OutputRef } from '@pothos/core';
import type { KeptName } from '../datasources/model.ts';
import type { RowItem } from '../datasources/native.ts';
import {
  type AnyRecord,
  type Field,
  type Fields,
  isChangeable,
  isReadable,
  type Kind,
  listKinds,
  record,
} from '../datasources/spec/field.ts';
import type { Wire } from '../datasources/spec/wire.ts';
import { isClearable } from '../datasources/spec/words-of-row.ts';
import type { Account } from '../resolvers/account.ts';
import { loadReference } from '../resolvers/relations.ts';
import { type ArgumentBuilder, builder } from './builder.ts';
import { interfaceOf } from './interfaces.ts';
import { selectedFields } from './selected-fields.ts';

/**
 * Rows become output fields, inputs and enums here. The types of single rows are given up in this file and in
 * `platform-types.ts`, and nowhere else: the printed schema and the contract suite stand in for the checker.
 */
export type ParentRef = ReturnType<typeof builder.objectRef<RecordOfAccount>>;

/** A record, or an object inside one, with the account it came from: without it no reference could be followed. */
export interface RecordOfAccount {
  readonly account: Account;
  readonly record: AnyRecord;
}

/** Adds a field for every readable row, and for a reference to another entity that entity beside its id. */
export function addOutputFields(ref: ParentRef, label: string, fields: Fields): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!isReadable(field)) continue;
    const isList = listKinds.has(field.kind);
    const type = outputType(label, field);
    const valueIn = field.fields ? nestedIn : plainIn;
    builder.objectField(ref, name, (t) =>
      isList
        ? t.field({
            type: [type],
            nullable: false,
            description: field.says,
            resolve: (parent) => valueIn(parent, name) as unknown[],
          })
        : t.field({ type, nullable: true, description: field.says, resolve: (parent) => valueIn(parent, name) }),
    );
    if (field.to) addReference(ref, name, field, field.to);
  }
}

function addReference(ref: ParentRef, name: string, { says }: Field, to: KeptName): void {
  builder.objectField(ref, name.replace(/Id$/, ''), (t) =>
    t.field({
      type: interfaceOf(to),
      nullable: true,
      description: `The ${to} itself: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
      resolve: ({ account, record }, _args, context, info) =>
        loadReference(context, account, to, record[name] as string | null, selectedFields(info)),
    }),
  );
}

function plainIn({ record }: RecordOfAccount, name: string): unknown {
  return record[name];
}

function nestedIn({ account, record }: RecordOfAccount, name: string): unknown {
  const value = record[name];
  if (Array.isArray(value)) return value.map((item: AnyRecord) => ({ account, record: item }));
  return value ? { account, record: value } : null;
}

const whatToChange = 'What to change. Left out is left alone, null empties, a value is set.';

/** The input of a change: every field may be left out, which is not the same as null. */
export function changesInput(name: string, label: string, wire: Wire, fields: Fields): InputRef<AnyRecord> {
  return inputOf(name, whatToChange, fields, isChangeable, (field) => ({
    type: listKinds.has(field.kind) ? listChange(label, field) : wholeValue(label, field),
    required: false,
    description: `${field.says} ${isClearable(wire, field) ? 'Null empties it.' : 'Cannot be emptied.'}${limitsOf(field)}`,
  }));
}

/** The arguments of an action. */
export function actionInput(name: string, label: string, wire: Wire, fields: Fields): InputRef<AnyRecord> {
  return newInput(name, label, wire, fields, 'How it is done. What is left out is left to the platform.');
}

/** The input of a native write: of something new, or of changes, where left out is left alone and null empties. */
export function nativeInput(
  name: string,
  label: string,
  wire: Wire,
  fields: Fields,
  means: 'values' | 'changes',
): InputRef<AnyRecord> {
  if (means === 'values') return actionInput(name, label, wire, fields);
  return inputOf(
    name,
    whatToChange,
    fields,
    (field) => !field.readOnly,
    (field) => ({
      type: wholeValue(label, field),
      required: field.required === true,
      description: `${field.says}${isClearable(wire, field) ? ' Null empties it.' : ''}${limitsOf(field)}`,
    }),
  );
}

/** The arguments of a native read, one for each row. */
export function rowArguments(arg: ArgumentBuilder, label: string, fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      arg({
        type: wholeValue(label, field) as InputRef<unknown>,
        required: field.required === true,
        description: field.says + limitsOf(field),
      }),
    ]),
  );
}

/** The input of a creation: what the platform requires is non-null. */
export function newInput(
  name: string,
  label: string,
  wire: Wire,
  fields: Fields,
  description = 'What to create. Left out is left to the platform.',
): InputRef<AnyRecord> {
  return inputOf(
    name,
    description,
    fields,
    (field) => !field.readOnly && !field.changeOnly,
    (field) => ({
      type: wholeValue(label, field),
      required: field.required === true,
      description: field.says + defaultOf(wire, field) + limitsOf(field),
    }),
  );
}

const scalars: Readonly<Partial<Record<Kind, string>>> = {
  reference: 'ID',
  references: 'ID',
  text: 'String',
  texts: 'String',
  integer: 'Int',
  decimal: 'Decimal',
  amount: 'Decimal',
  flag: 'Boolean',
  toggle: 'Boolean',
  instant: 'DateTime',
  date: 'Date',
  json: 'JSON',
  file: 'File',
};

/** Rows of one platform may share an enum or an object by naming it alike; it is made when it is first met. */
const made = new Map<string, unknown>();

/** An object of the schema made of rows; the same one for whoever names it alike and has the same rows. */
export function namedObject(label: string, { named, says, fields }: RowItem): ParentRef {
  return typeOf(label, record('', named, says, fields)) as ParentRef;
}

function outputType(label: string, field: Field): OutputRef<unknown> {
  return typeOf(label, field) as OutputRef<unknown>;
}

function typeOf(label: string, field: Field): unknown {
  const scalar = scalars[field.kind];
  if (scalar) return scalar;
  const name = label + (field.named ?? '');
  refuseClash(name, field);
  const known = made.get(name);
  if (known) return known;
  const type = field.kind === 'choice' ? enumOf(name, field) : objectOf(name, label, field);
  made.set(name, type);
  return type;
}

/** What of its rows a type shows, by its name: two that differ cannot have one name. */
const shapes = new Map<string, string>();

function refuseClash(name: string, { values = {}, fields = {} }: Field): void {
  const parts = Object.entries(fields).filter(([, part]) => isReadable(part));
  const shape = JSON.stringify([
    Object.entries(values),
    parts.map(([part, { kind, named = '' }]) => [part, kind, named]),
  ]);
  const known = shapes.get(name) ?? shape;
  shapes.set(name, known);
  if (known !== shape) throw new Error(`Two different things are named ${name}; give one of them another name.`);
}

function enumOf(name: string, { says, typeSays = says, values = {}, writeOnly }: Field): unknown {
  const known = Object.entries(values).map(
    ([value, word]) => [value, { description: `\`${word}\` on the platform.` }] as const,
  );
  const unknown = [
    ['UNKNOWN', { description: 'A word of the platform that no table knows. Cannot be written.' }],
  ] as const;
  return builder.enumType(name, {
    description: typeSays,
    values: Object.fromEntries(writeOnly ? known : [...known, ...unknown]),
  });
}

function objectOf(name: string, label: string, { says, fields = {} }: Field): unknown {
  const ref: ParentRef = builder.objectRef<RecordOfAccount>(name);
  ref.implement({ description: says });
  addOutputFields(ref, label, fields);
  return ref;
}

/** A value as it is given whole: on creation, and of what is no list. */
function wholeValue(label: string, field: Field): InputRef<unknown> | [InputRef<unknown>] {
  const type = field.fields ? itemInput(label, field) : (typeOf(label, field) as InputRef<unknown>);
  return listKinds.has(field.kind) || field.many ? [type] : type;
}

/** A list is changed by what to add and remove, or replaced: two people who add something lose nothing. */
function listChange(label: string, field: Field): InputRef<unknown> {
  const [item, of, named] = field.fields
    ? [itemInput(label, field), 'objects', label + (field.named ?? '')]
    : field.kind === 'references'
      ? ['ID', 'ids', 'Id']
      : ['String', 'texts', 'Text'];
  const key = field.fields ? 'ID' : item;
  return madeOnce(`${named}ListChange`, (name) =>
    builder.inputType(name, {
      description: `How to change a list of ${of}: \`set\` replaces it, \`add\` and \`remove\` leave the rest as it is.`,
      fields: (t) => ({
        set: t.field({ type: [item as 'ID'], description: 'The whole list.' }),
        add: t.field({
          type: [item as 'ID'],
          description: field.itemsBy
            ? `Items to add; one with the \`${field.itemsBy}\` of a present one takes its place.`
            : 'Items to add; those that are there already stay.',
        }),
        remove: t.field({
          type: [key as 'ID'],
          description: field.itemsBy ? `Items to remove, by their \`${field.itemsBy}\`.` : 'Items to remove.',
        }),
      }),
    }),
  );
}

/** An object as it is given, by the rows inside it that can be written. One that no answer shows has its name to itself. */
function itemInput(label: string, field: Field): InputRef<unknown> {
  const name = `${label}${field.named ?? ''}${field.writeOnly ? '' : 'Input'}`;
  const known = made.get(name);
  if (known) return known as InputRef<unknown>;
  const ref = builder.inputRef<AnyRecord>(name);
  // Before its fields are: an object may be inside itself.
  made.set(name, ref);
  return inputOf(
    ref,
    field.typeSays ?? field.says,
    field.fields ?? {},
    (part) => !part.readOnly,
    (part) => ({
      type: wholeValue(label, part),
      required: part.required === true,
      description: part.says + limitsOf(part),
    }),
  );
}

function madeOnce(name: string, make: (name: string) => unknown): InputRef<unknown> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known as InputRef<unknown>;
}

function inputOf(
  named: string | ReturnType<typeof builder.inputRef<AnyRecord>>,
  description: string,
  fields: Fields,
  taken: (field: Field) => boolean,
  options: (field: Field) => {
    readonly type: InputRef<unknown> | [InputRef<unknown>];
    readonly required: boolean;
    readonly description: string;
  },
): InputRef<AnyRecord> {
  const rows = Object.entries(fields).filter(([, field]) => taken(field));
  return builder.inputType(named, {
    description,
    fields: (t) => Object.fromEntries(rows.map(([row, field]) => [row, t.field(options(field))])),
  }) as InputRef<AnyRecord>;
}

function limitsOf({ maxLength, minimum, maximum }: Field): string {
  return [
    maxLength === undefined ? '' : ` At most ${maxLength} characters.`,
    minimum === undefined ? '' : ` At least ${minimum}.`,
    maximum === undefined ? '' : ` At most ${maximum}.`,
  ].join('');
}

/** What a creation says in the caller's place, where that decides something: `off` does, an empty text does not. */
function defaultOf(wire: Wire, { kind, initial, required }: Field): string {
  const said = initial ?? (kind === 'toggle' || kind === 'flag' ? wire.words[kind].initial : undefined);
  return required || said === undefined || typeof said === 'symbol'
    ? ''
    : ` Left out, the platform is told \`${String(said)}\`.`;
}
