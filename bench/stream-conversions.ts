import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from '../src/server.ts';
import { defaults, type Settings } from '../src/settings.ts';

/**
 * Pages through a hundred thousand conversions of CAKE by GraphQL and says how much memory the gateway took beyond what
 * it has when idle. Ends with exit code 1 beyond the limit. `npm run bench` gives it the collector of garbage, and the
 * same setting of it as `npm start`: memory is given back before speed asks for more of it.
 */
const conversions = 100_000;
const pageSize = 500;
const mostMegabytes = 250;

const query = `query Page($after: String) {
  conversions(first: ${pageSize}, after: $after, filter: { range: { preset: LAST_90_DAYS, timeZone: "UTC" } }) {
    edges { node { id occurredAt status revenue { amount currency } payout { amount } transactionId subIds } }
    pageInfo { hasNextPage endCursor }
    failures { code message }
  }
}`;

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly failures: readonly { readonly message: string }[];
}

// Some of what is simulated are tests of the network's own, which the gateway leaves out.
const simulated = Math.ceil(conversions * 1.05);
const platform = fork(new URL('conversions-sandbox.ts', import.meta.url), [String(simulated)]);
const [{ url, apiKey }] = (await once(platform, 'message')) as [{ url: string; apiKey: string }];
const server = createServer(settingsOf(url, apiKey), () => undefined);

await readPage(null);
global.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 5);

const seen = new Set<string>();
const begun = performance.now();
let pages = 0;
for (let after: string | null = null, more = true; more; pages += 1) {
  const page: Page = await readPage(after);
  if (page.failures.length > 0) throw new Error(page.failures[0]?.message);
  for (const { node } of page.edges) seen.add(node.id);
  after = page.pageInfo.endCursor;
  more = page.pageInfo.hasNextPage;
}
const seconds = (performance.now() - begun) / 1000;
clearInterval(sampler);
platform.disconnect();

const above = megabytes(peak - idle);
console.table({
  conversions: seen.size,
  pages,
  seconds: Math.round(seconds),
  'idle, MB': megabytes(idle),
  'peak above idle, MB': above,
  'allowed, MB': mostMegabytes,
});
process.exitCode = above <= mostMegabytes && seen.size >= conversions ? 0 : 1;

async function readPage(after: string | null): Promise<Page> {
  const response = await server.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.conversions;
}

function settingsOf(address: string, key: string): Settings {
  const account = {
    id: 'cake',
    name: 'CAKE',
    platform: 'cake',
    url: address,
    credentials: { apiKey: key },
    timeZone: 'America/New_York',
    currency: 'USD',
    timeout: defaults.timeout,
    concurrency: defaults.concurrency,
    rate: null,
  };
  const { deadline, retry, lists } = defaults;
  const platforms = [account.platform];
  return { platforms, accounts: [account], keys: [], deadline, retry, lists, store: ':memory:', showCost: false };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
