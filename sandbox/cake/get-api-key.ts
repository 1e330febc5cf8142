import { bindArguments } from './bind-arguments.ts';
import type { Operation } from './operation.ts';
import { text } from './response-tree.ts';
import { text as textParameter } from './scalars.ts';

/** The one call without a key: it gives the key for a log-in, and an empty string for a wrong one (cake.md 1.5). */
export const getApiKey: Operation = {
  address: '/api/1/get.asmx/GetAPIKey',
  root: 'string',
  call: (account, callArguments) => {
    const given = bindArguments({ username: textParameter, password: textParameter }, callArguments);
    const known = given.username === account.username && given.password === account.password;
    return text(known ? account.apiKey : '');
  },
  fail: () => text(''),
};
