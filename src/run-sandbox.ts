import { defaultSandboxAccounts, parseFaults, type Sizes, startSandbox } from '../sandbox/index.ts';

/** The port of each account that shall have a certain one. */
export type SandboxPorts = Readonly<Record<string, number>>;

export interface RunSandboxOptions {
  readonly ports: SandboxPorts;
  /** Of each account; what is left out has the sandbox's usual size. */
  readonly sizes: Partial<Sizes>;
  readonly seed?: number | undefined;
  /** By account, as the admin address takes them. */
  readonly faults?: Readonly<Record<string, unknown>> | undefined;
}

/** Runs the simulated platforms and says where they are and which keys they take. */
export async function runSandbox({ ports, sizes, seed, faults = {} }: RunSandboxOptions) {
  const known = defaultSandboxAccounts.map(({ id }) => id);
  for (const id of [...Object.keys(ports), ...Object.keys(faults)]) {
    if (!known.includes(id)) throw new Error(`There is no account "${id}"; there are ${known.join(', ')}.`);
  }
  const sandbox = await startSandbox({
    accounts: defaultSandboxAccounts.map((account) => ({
      ...account,
      port: ports[account.id] ?? 0,
      faults: parseFaults(faults[account.id] ?? []),
    })),
    sizes,
    ...(seed === undefined ? {} : { seed }),
  });
  const lines = sandbox.accounts.map(({ id, platform, url, apiKey, username, password }) =>
    [
      `${id} (${platform})`,
      `  url       ${url}`,
      `  key       ${apiKey}`,
      ...(username ? [`  user      ${[username, password].filter(Boolean).join(' / ')}`] : []),
      `  faults    ${url}/__sandbox/faults   requests  ${url}/__sandbox/requests`,
    ].join('\n'),
  );
  return { text: [...lines, '', 'Press Ctrl-C to stop.'].join('\n'), close: sandbox.close };
}
