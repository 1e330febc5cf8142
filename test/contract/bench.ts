import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { EntitySpec, Platform } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Sandbox, type SandboxAccount, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';
import { call, connect, type TestLine } from './connect.ts';

/**
 * What a platform declares of itself. Its offers need rows named `offerId` and `offerName`, and its sandbox a
 * collection `offers` in its state, whose `updated_at` alone may move by itself.
 */
export interface ContractCase {
  readonly platform: Platform;
  /** The simulated account; its zone must be America/New_York, where the samples of instants are at home. */
  readonly account: Omit<SandboxAccountOptions, 'id' | 'timeZone' | 'currency'>;
  /** Rows that this account's generation of the platform does not know, with the reason in the caller. */
  readonly unknownRows?: readonly string[];
  /** Rows that take certain values only; they are picked from what the sandbox stores of all offers. */
  readonly samples?: Readonly<Record<string, (offers: readonly AnyRecord[]) => readonly unknown[]>>;
  /** Where the sandbox keeps a row under another name than the wire's. */
  readonly storedAs?: Readonly<Record<string, string>>;
  /** A change that the platform refuses, the field it names, and its words. */
  readonly refused: { readonly changes: AnyRecord; readonly field: string; readonly words: string };
  /** Changes that must at least have been tried, set and emptied: a row that vanishes is noticed. */
  readonly atLeast: number;
  /** Addresses of the sandbox that no row uses yet. */
  readonly unusedAddresses: readonly string[];
}

/** A sandbox with three accounts, one of them in use, and what the parts of the suite ask of it. */
export interface Bench {
  readonly title: string;
  readonly contract: ContractCase;
  readonly platform: Platform;
  readonly spec: OfferSpec;
  /** There once the tests run, as are the three below. */
  sandbox(): Sandbox;
  account(): SandboxAccount;
  line(): TestLine;
  /** The offer that tests change. */
  id(): string;
  page(line: TestLine, after: string | null, limit: number): Promise<readonly string[]>;
  /** The offer as the platform shows it now. */
  read(): Promise<AnyRecord>;
  /** The offer as the sandbox stores it now, also what no answer shows. */
  stored(): AnyRecord;
}

/** Starts the sandbox for the tests of the suite around this call, and ends it after them. */
export function openBench(title: string, contract: ContractCase): Bench {
  const { platform } = contract;
  const spec = offersOf(platform);
  let sandbox: Sandbox;
  let line: TestLine;
  let id = '';
  const account = () => sandbox.account('full');

  beforeAll(async () => {
    const zone = { currency: 'USD', timeZone: 'America/New_York' };
    sandbox = await startSandbox({
      accounts: [
        { ...contract.account, ...zone, id: 'full', sizes: { offers: 40, advertisers: 12 } },
        { ...contract.account, ...zone, id: 'single', sizes: { offers: 1, advertisers: 1 } },
        { ...contract.account, ...zone, id: 'empty', sizes: { offers: 0, advertisers: 0 } },
      ],
    });
    line = connect(platform, account(), { apiKey: account().apiKey });
    [id = ''] = await bench.page(line, null, 1);
  });
  beforeEach(() => account().requests.clear());
  afterAll(() => sandbox.close());

  const bench: Bench = {
    title,
    contract,
    platform,
    spec,
    sandbox: () => sandbox,
    account,
    line: () => line,
    id: () => id,
    page: async ({ connection }, after, limit) =>
      (await spec.list(connection, { after, limit }, call)).rows.map(
        ({ record }) => spec.common(record, connection.account).nativeId,
      ),
    read: async () => {
      const [record] = await spec.byIds(line.connection, [id], call);
      if (!record || record instanceof Error) throw record ?? new Error(`There is no offer ${id}.`);
      return record;
    },
    stored: () => account().state().offers?.[id] as AnyRecord,
  };
  return bench;
}

/** The error that an act ends with; an act that ends well is one of the test. */
export async function failure(act: () => Promise<unknown>): Promise<Error> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing went wrong.');
}

type OfferSpec = Required<EntitySpec<'offer'>>;

function offersOf({ entities }: Platform): OfferSpec {
  const { offer } = entities;
  if (!offer?.list || !offer.byIds || !offer.change || !offer.create) throw new Error('The platform lacks a method.');
  return offer as OfferSpec;
}
