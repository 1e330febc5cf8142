import type { SimulatedPlatform } from '../../sandbox/simulated-platform.ts';

/** The smallest platform: POST adds to a counter, anything else reads it. */
export function createEchoPlatform(): SimulatedPlatform {
  let writes = 0;
  return {
    answer: ({ method }) => {
      if (method === 'POST') writes += 1;
      return { status: 200, contentType: 'application/json', body: JSON.stringify({ writes }) };
    },
    throttled: () => ({ status: 200, contentType: 'text/plain', body: 'Restricted' }),
    isWrite: ({ method }) => method === 'POST',
    addresses: ['GET /counter', 'POST /counter'],
    state: () => ({ counter: { writes } }),
  };
}
