import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeptName } from '../../datasources/model.ts';
import type { Connection, EntitySpec } from '../../datasources/platform.ts';
import type { Sweep } from '../../datasources/query.ts';
import type { Account } from '../../resolvers/account.ts';
import { toEntity } from '../../resolvers/entity.ts';
import { leavingCall } from './fake-call.ts';
import { fakeAccount, fakeSnapshots } from './fake-context.ts';
import { creatives, fakePlatform, offers, sweepOf } from './fake-platform.ts';
import { settled } from './virtual-time.ts';

/** Ids and credentials that could be taken for each other if they were only strung together. */
const ids = ['a', 'aa', 'a-a'];
const credentials = ['', 'a', 'aa'];
const entities = ['offer', 'creative'] as const;

/** Accounts whose platform answers each with rows that bear its mark, whenever the test lets it. */
function world() {
  const owners = new Map<Connection, string>();
  const open: (() => void)[] = [];
  const listing = (entity: KeptName) => (connection: Connection) =>
    new Promise<Sweep>((resolve) => {
      const mark = `${owners.get(connection)}.${entity}`;
      open.push(() => resolve(sweepOf([{ nativeId: '1', name: mark }])));
    });
  const platform = fakePlatform({
    offer: offers({ listAll: listing('offer') } satisfies Partial<EntitySpec<'offer'>>),
    creative: creatives({ listAll: listing('creative') }),
  });
  const accounts = ids.flatMap((id) => credentials.map((credential) => fakeAccount(platform, id, `${credential}`)));
  for (const { connection, id, credential } of accounts) owners.set(connection, `${id}.${credential}`);
  return { accounts, open };
}

const steps = fc.array(
  fc.record({
    does: fc.constantFrom('read', 'read', 'peek', 'live', 'answer', 'answer', 'leave', 'forget', 'remember', 'age'),
    account: fc.nat({ max: ids.length * credentials.length - 1 }),
    entity: fc.constantFrom(...entities),
    which: fc.nat({ max: 20 }),
  }),
  { minLength: 5, maxLength: 60 },
);

it('no account or credential ever sees the rows of another, however readings interleave', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const { accounts, open } = world();
      const { snapshots, time } = fakeSnapshots();
      const seen: { readonly wanted: string; readonly got: readonly (string | null)[] }[] = [];
      const calls: ReturnType<typeof leavingCall>[] = [];
      const watch = { log: () => undefined, unknownStatuses: new Map() };
      for (const { does, account: index, entity, which } of script) {
        const account = accounts[index] as Account;
        const wanted = `${account.id}.${account.credential}.${entity}`;
        const list = { account, entity, narrowing: null };
        const note = (held: { readonly entities: readonly { readonly name: string | null }[] } | null) => {
          if (held) seen.push({ wanted, got: held.entities.map(({ name }) => name) });
        };
        if (does === 'read' || does === 'live') {
          const call = leavingCall();
          calls.push(call);
          snapshots.read(list, does === 'live', call).then(note, () => undefined);
        }
        if (does === 'peek') note(await snapshots.peek(list));
        if (does === 'answer') open.splice(which % Math.max(open.length, 1), 1)[0]?.();
        if (does === 'leave') calls.splice(which % Math.max(calls.length, 1), 1)[0]?.leave();
        if (does === 'forget') snapshots.forget(account, entity);
        if (does === 'age') time.pass(which * 100);
        const own = toEntity(watch, account, entity, { nativeId: '1', name: wanted });
        const place = { account, entity, key: own.key };
        if (does === 'remember') snapshots.remember(place, own, time.now());
        const recalled = snapshots.remembered(place);
        if (recalled && 'name' in recalled) seen.push({ wanted, got: [recalled.name] });
        if (which % 2) await settled();
      }
      for (await settled(); open.length > 0; await settled()) open.shift()?.();
      for (const { wanted, got } of seen) expect(got).toEqual([wanted]);
    }),
    { numRuns: 60 },
  );
});
