import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';

/** First among its cases, because a key is fetched once. */
export const cakeApiKey: OperationCase = {
  calls: ['getApiKey'],
  title: 'an account that is let in by name and password fetches its key and calls with it',
  show: async ({ ask, account }) => {
    await ask('{ cake { billingCycles { id } } }');
    const [key, call, ...more] = account.requests.all();
    expect(key?.parameters).toEqual({ username: account.username, password: account.password });
    expect(call?.parameters).toEqual({ api_key: account.apiKey });
    expect(more).toEqual([]);
  },
};
