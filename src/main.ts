#!/usr/bin/env -S node --heap-growing-percent=50
import { Command, InvalidArgumentError } from 'commander';
import { platforms } from '../datasources/index.ts';
import type { Platform } from '../datasources/platform.ts';
import { checkAccounts } from './check-accounts.ts';
import { printedSchema, printedSubgraph } from './printed-schema.ts';
import { findConfiguration, portOf, readSettings } from './read-settings.ts';
import { type RunSandboxOptions, runSandbox, type SandboxPorts } from './run-sandbox.ts';
import { InvalidSettings } from './settings.ts';
import { start } from './start.ts';
import { welcome } from './welcome.ts';

/** The command line. Exit code 1: it could not be done; what was wrong stands on standard error. */
const program = new Command('tributary').description('One GraphQL API over every affiliate platform a company runs.');

program
  .command('start', { isDefault: true })
  .description('Run the gateway, on real accounts or, without a configuration, on the sandbox.')
  .option('-c, --config <file>', 'configuration file (default: tributary.config.yaml if it is there)')
  .option('-p, --port <port>', 'port to listen on; PORT does the same (default: 4000)', toPort)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .action(async ({ config, port, host }: { config?: string; port?: number; host: string }) => {
    const configuration = findConfiguration(config);
    const running = await start({
      port: port ?? toPort(portOf()),
      host,
      configuration,
      write: (line) => process.stderr.write(line),
    });
    closeOnSignal(running.close);
    console.log(welcome(running));
  });

program
  .command('sandbox')
  .description('Run the simulated platforms alone, for any client.')
  .option('--ports <ports>', 'ports by account, such as cake-us=5001,keitaro=5003; others are free ones', toPorts, {})
  .option('--offers <count>', 'offers of each account (default: 200)', toCount)
  .option('--advertisers <count>', 'advertisers of each account (default: 60)', toCount)
  .option('--affiliates <count>', 'affiliates of each account (default: 150)', toCount)
  .option('--campaigns <count>', 'campaigns of each account (default: 600)', toCount)
  .option('--conversions <count>', 'conversions of each account (default: twice the campaigns)', toCount)
  .option('--clicks <count>', 'clicks of each account (default: five times the campaigns)', toCount)
  .option(
    '--faults <json>',
    'what goes wrong, by account: {"cake-us": {"status": 503}}; sandbox/README.md lists all',
    toFaults,
  )
  .option('--seed <number>', 'another seed makes other data', toCount)
  .action(async ({ ports, faults, seed, ...sizes }: Omit<RunSandboxOptions, 'sizes'> & RunSandboxOptions['sizes']) => {
    const { text, close } = await runSandbox({ ports, faults, seed, sizes });
    closeOnSignal(close);
    console.log(text);
  });

program
  .command('check')
  .description('Connect to every configured account and say who answers, how fast, and what is wrong with the rest.')
  .option('-c, --config <file>', 'configuration file (default: tributary.config.yaml if it is there)')
  .action(async ({ config }: { config?: string }) => {
    const configuration = findConfiguration(config);
    if (configuration === null) throw new InvalidSettings(['There is no configuration file; give one with --config.']);
    const checks = await checkAccounts(readSettings(configuration));
    console.table(checks);
    process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
  });

program
  .command('schema')
  .description('Print the schema.')
  .option('--subgraph', 'as a subgraph of a federation, with its keys')
  .option('--platforms <ids>', 'of these platforms only, such as cake,tune (default: all)', toPlatforms)
  .action(({ subgraph, platforms }: { subgraph?: boolean; platforms?: readonly Platform[] }) => {
    console.log(subgraph ? printedSubgraph(platforms) : printedSchema(platforms));
  });

program.parseAsync().catch((error: unknown) => {
  const lines =
    error instanceof InvalidSettings ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) console.error(line);
  process.exitCode = 1;
});

function toPort(text: string): number {
  const port = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError(`"${text}" is not a port; expected a number from 0 to 65535.`);
}

function toCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new InvalidArgumentError(`"${text}" is not a whole number.`);
}

function toPorts(text: string): SandboxPorts {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [account = '', port = ''] = pair.split('=');
      return [account, toPort(port)];
    }),
  );
}

function toPlatforms(text: string): readonly Platform[] {
  return text.split(',').map((id) => {
    const found = platforms.find((platform) => platform.id === id.trim());
    if (found) return found;
    throw new InvalidArgumentError(`"${id}" is none of ${platforms.map((platform) => platform.id).join(', ')}.`);
  });
}

function toFaults(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('expected JSON such as {"cake-us": {"status": 503, "times": 2}}.');
  }
}

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}
