import type { Account } from '../account.ts';
import { type Context, visibleAccounts } from '../context.ts';
import { InvalidInput } from '../invalid-input.ts';
import { pageRequest } from '../page-size.ts';
import type { JournalFilter, JournalWrite } from './write-store.ts';

/** Which writes are wanted: all that the viewer may see, unless narrowed. */
export interface JournalArguments {
  readonly filter?:
    | ({ readonly [Name in keyof Omit<JournalFilter, 'accounts'>]?: JournalFilter[Name] | null | undefined } & {
        readonly account?: readonly string[] | null | undefined;
      })
    | null
    | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the journal, the newest write first. */
export interface JournalPage {
  readonly edges: readonly { readonly node: JournalWrite & { readonly in: Account }; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The writes to the accounts that this viewer may read, whoever made them. */
export function readJournal(context: Context, { filter, first, after }: JournalArguments): JournalPage {
  const { account: wanted, ...rest } = filter ?? {};
  const accounts = visibleAccounts(context).filter(({ id }) => wanted == null || wanted.includes(id));
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const narrowing = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null));
  const { rows, hasMore } = page(
    context,
    { ...narrowing, accounts: [...byId.keys()] },
    pageRequest({ first: first ?? null, after: after ?? null }).size,
    after ?? null,
  );
  const edges = rows.flatMap(({ write, position }) => {
    const account = byId.get(write.account);
    return account ? [{ node: { ...write, in: account }, cursor: position }] : [];
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function page(context: Context, filter: JournalFilter, first: number, after: string | null) {
  try {
    return context.writing.store.journal.read(filter, { first, after });
  } catch (cause) {
    if (after === null) throw cause;
    throw new InvalidInput('after', 'INVALID_CURSOR', 'This is no cursor of the journal; take it from "pageInfo".');
  }
}
