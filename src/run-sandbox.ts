import { defaultSandboxAccounts, startSandbox } from '../sandbox/index.ts';

/** The port of each account that shall have a certain one. */
export type SandboxPorts = Readonly<Record<string, number>>;

export interface RunSandboxOptions {
  readonly ports: SandboxPorts;
  readonly offers?: number;
  readonly seed?: number;
}

/** Runs the simulated platforms and says where they are and which keys they take. */
export async function runSandbox({ ports, offers, seed }: RunSandboxOptions) {
  const known = defaultSandboxAccounts.map(({ id }) => id);
  for (const id of Object.keys(ports)) {
    if (!known.includes(id)) throw new Error(`--ports: there is no account "${id}"; there are ${known.join(', ')}.`);
  }
  const sandbox = await startSandbox({
    accounts: defaultSandboxAccounts.map((account) => ({ ...account, port: ports[account.id] ?? 0 })),
    ...(offers === undefined ? {} : { sizes: { offers } }),
    ...(seed === undefined ? {} : { seed }),
  });
  const lines = sandbox.accounts.map(({ id, platform, url, apiKey, username, password }) =>
    [
      `${id} (${platform})`,
      `  url       ${url}`,
      `  key       ${apiKey}`,
      ...(username && password ? [`  user      ${username} / ${password}`] : []),
      `  faults    ${url}/__sandbox/faults   requests  ${url}/__sandbox/requests`,
    ].join('\n'),
  );
  return { text: [...lines, '', 'Press Ctrl-C to stop.'].join('\n'), close: sandbox.close };
}
