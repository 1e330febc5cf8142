import { beforeAll } from 'vitest';
import type { EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Bench } from './bench.ts';
import { call } from './connect.ts';

/** The offer that tests change. */
export interface OfferBench {
  readonly spec: Required<Pick<EntitySpec<'offer'>, 'fields' | 'byIds' | 'change'>>;
  /** There once the tests run. */
  id(): string;
  /** As the platform shows it now. */
  read(): Promise<AnyRecord>;
  /** As the sandbox stores it now, also what no answer shows. */
  stored(): AnyRecord;
}

/** Picks the first offer of the account for the tests around this call. */
export function openOfferBench({ platform, account, line }: Bench): OfferBench {
  const { fields, byIds, change } = platform.entities.offer ?? {};
  if (!fields || !byIds || !change) throw new Error('The platform cannot change offers.');
  let id = '';
  beforeAll(() => {
    [id = ''] = Object.keys(account().state().offers ?? {});
  });
  return {
    spec: { fields, byIds, change },
    id: () => id,
    read: async () => {
      const [record] = await byIds(line().connection, [id], call);
      if (!record || record instanceof Error) throw record ?? new Error(`There is no offer ${id}.`);
      return record;
    },
    stored: () => account().state().offers?.[id] as AnyRecord,
  };
}
