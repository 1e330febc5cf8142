import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../resolvers/context.ts';

/** The header by which a client asks what its request cost. */
const costHeader = 'x-tributary-cost';

/** Tells in `extensions.cost` what a request cost at each account: its calls, rows and milliseconds, and what was held. */
export function useCost(always: boolean): Plugin<Context & { readonly request: Request }> {
  return {
    onExecute({ args }) {
      const { call, request } = args.contextValue;
      if (!always && !request.headers.has(costHeader)) return undefined;
      return {
        onExecuteDone({ result, setResult }) {
          // A result that comes in pieces is none of ours.
          if (Symbol.asyncIterator in result) return;
          setResult(withCost(result, call.tally));
        },
      };
    },
  };
}

function withCost(result: ExecutionResult, tally: Context['call']['tally']): ExecutionResult {
  const accounts = [...tally.accounts()].map(([account, { milliseconds, ...counts }]) => ({
    account,
    ...counts,
    milliseconds: Math.round(milliseconds),
  }));
  const calls = accounts.reduce((sum, account) => sum + account.calls, 0);
  return { ...result, extensions: { ...result.extensions, cost: { calls, accounts } } };
}
