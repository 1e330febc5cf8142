import type { EntityConnection } from '../../resolvers/entity-connection.ts';
import type { PageArguments } from '../../resolvers/list-arguments.ts';

/** Everything that a client sees who asks page after page, each of the next of these sizes, from one end to the other. */
export async function walk(
  ask: (page: PageArguments) => Promise<EntityConnection>,
  direction: 'forwards' | 'backwards',
  sizes: readonly number[],
  between: (page: number) => void = () => undefined,
): Promise<readonly string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; ; page += 1) {
    if (page > 1_000) throw new Error('The walk has no end.');
    between(page);
    const size = sizes[page % sizes.length] ?? 1;
    const isForwards = direction === 'forwards';
    const { edges, pageInfo, failures } = await ask(
      isForwards ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const names = edges.map(({ node }) => `${node.account.id}/${node.nativeId}`);
    if (isForwards) seen.push(...names);
    else seen.unshift(...names);
    cursor = isForwards ? pageInfo.endCursor : pageInfo.startCursor;
    const more = isForwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more && failures.length === 0) return seen;
  }
}
