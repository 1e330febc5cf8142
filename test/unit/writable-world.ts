import type { EntitySpec } from '../../datasources/platform.ts';
import { type AnyRecord, type Fields, reference, text } from '../../datasources/spec/field.ts';
import type { Writes } from '../../datasources/write.ts';
import { entityId, entityTypes } from '../../resolvers/entity.ts';
import { changeEntity } from '../../resolvers/writes/change-entity.ts';
import { createEntity } from '../../resolvers/writes/create-entity.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakeOperation, fakePlatform, offers } from './fake-platform.ts';

/** The offers of an account, by their ids. */
export type Store = Map<string, AnyRecord>;

/** An account with offers that can be written; what is asked of it is noted, and the test may do something else. */
export function writableWorld(
  methods: Partial<EntitySpec<'offer'>> = {},
  does?: (store: Store, parameters: AnyRecord) => unknown,
  other: Partial<Writes<'offer'>> = {},
) {
  const asked: string[] = [];
  const store: Store = new Map([['7', { nativeId: '7', name: 'old', note: 'n', mail: 'a@b.example' }]]);
  const act = (effect: string, usual: (parameters: AnyRecord) => unknown) =>
    fakeOperation(async (parameters) => {
      asked.push(`${effect} ${JSON.stringify(parameters)}`);
      return (does ?? ((_store, given) => usual(given)))(store, parameters);
    });
  const set = act('set', ({ id, ...values }) => store.set(String(id), { ...store.get(String(id)), ...values }));
  const make = act('make', (values) => {
    const nativeId = String(store.size + 7);
    store.set(nativeId, { nativeId, note: null, mail: null, ...values });
    return nativeId;
  });
  const remove = act('remove', ({ id }) => store.delete(String(id)));
  const writes: Writes<'offer'> = {
    create: {
      plan: (_connection, values) => [{ operation: make, parameters: values as Record<string, string> }],
      keyIn: ([id]) => String(id),
      lookalikes: async (_connection, { name }) => [...store.values()].filter((record) => record.name === name),
    },
    change: (_connection, { id, changes }) => [
      { operation: set, parameters: { id, ...(changes as Record<string, string>) } },
    ],
    actions: {
      remove: {
        says: 'Removes it.',
        plan: (_connection, { id }) => [{ operation: remove, parameters: { id } }],
        expects: () => ({}),
        hides: true,
      },
    },
    ...other,
  };
  const spec = offers({
    fields,
    byIds: async (_connection, ids) => {
      asked.push(`read ${ids}`);
      return ids.map((id) => store.get(id) ?? null);
    },
    writes,
    ...methods,
  });
  const platform = fakePlatform({ offer: spec, click: clicks() });
  const account = fakeAccount(platform);
  const made = fakeContext([account]);
  const [type] = entityTypes([platform]);
  if (!type) throw new Error('There is no type.');
  const id = entityId(account, 'offer', '7');
  const change = (changes: AnyRecord, options: AnyRecord = {}) =>
    changeEntity(made.request(), type, { id, changes, ...options });
  const create = (values: AnyRecord, options: AnyRecord = {}) =>
    createEntity(made.request(), type, { account: 'one', values, ...options });
  const journal = () => made.writing.store.journal.read({ accounts: ['one'] }, { first: 10, after: null }).rows;
  return { ...made, asked, store, account, type, id, change, create, journal };
}

const fields = {
  nativeId: reference('id', 'Its id.', { readOnly: true }),
  name: text('name', 'Its name.', { maxLength: 20 }),
  note: text('note', 'A note.', { cleared: 'NULL' }),
  mail: text('mail', 'Whom to ask.', { personal: true }),
  taxId: text('tax_id', 'Its tax id.', { secret: true }),
} as const satisfies Fields;
