import { expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/index.ts';

it('starts with the choices of its account', async () => {
  const sandbox = await startSandbox({
    accounts: [
      {
        id: 'offerit',
        platform: 'offerit',
        currency: 'USD',
        timeZone: 'UTC',
        offerit: { installation: 'before-july-2020' },
      },
    ],
    sizes: { offers: 1, affiliates: 1 },
  });
  expect(sandbox.account('offerit').addresses).not.toContain('GET /offer/get_details');
  expect(sandbox.account('offerit').username).toBe('offerit-admin');
  await sandbox.close();
});
