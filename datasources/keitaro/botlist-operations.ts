import { InvalidChange } from '../errors.ts';
import { texts } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';

/** An empty list would empty the tracker's, where that is replaced. */
const some: Rule = ({ given: { addresses } }) => {
  if (Array.isArray(addresses) && addresses.length > 0) return;
  throw new InvalidChange('addresses', 'REQUIRED', '"addresses" needs an address.');
};

const takesAddresses = {
  takes: { addresses: texts('value', 'Addresses such as 1.2.3.4.', { required: true }) },
  rules: [some],
};

/** The routes of the addresses whose visitors count as bots, which only newer builds have (keitaro.md 2.2). */
export const botlistOperations = {
  getBotlist: read('GET /botlist', 'The addresses whose visitors count as bots.'),
  replaceBotlist: write('PUT /botlist', 'Puts these addresses in place of all that are on the list: those are lost.', {
    ...takesAddresses,
  }),
  clearBotlist: write('DELETE /botlist', 'Empties the list of bots: all addresses on it are lost.'),
  addToBotlist: write('POST /botlist/add', 'Adds addresses to the list of bots.', takesAddresses),
  excludeFromBotlist: write('POST /botlist/exclude', 'Takes addresses off the list of bots.', takesAddresses),
} as const satisfies Operations;
