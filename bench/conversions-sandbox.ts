import { startSandbox } from '../sandbox/index.ts';

/** A process of its own, so that what the simulated platform needs is not counted as the gateway's. */
const [count = '100000'] = process.argv.slice(2);
const sandbox = await startSandbox({
  accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'America/New_York' }],
  sizes: { conversions: Number(count), clicks: Number(count) },
  recordBodies: false,
});
const { url, apiKey } = sandbox.account('cake');
process.send?.({ url, apiKey });
process.once('disconnect', () => void sandbox.close());
