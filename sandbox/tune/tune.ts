import type { SeedOptions, SimulatedPlatform, WireAnswer, WireRequest } from '../simulated-platform.ts';
import { answerData, answerNotFound, answerRefusal, answerTooLong, answerUnreached } from './answers.ts';
import { type Call, readCall, textArgument } from './call.ts';
import { churn } from './churn.ts';
import { createNetwork, type Network } from './network.ts';
import type { PhpValue } from './php-value.ts';
import { type CountCall, createCallCounter, type RateLimit, rateLimitText, usualRateLimit } from './rate-limit.ts';
import { answerDownload, isDownload } from './raw-log/download.ts';
import { Refusal } from './refusal.ts';
import { seedNetwork } from './seed/seed-network.ts';
import type { Table } from './table.ts';
import { methodOf, targets } from './targets.ts';

/** What a simulated network is made from. */
export interface TuneOptions extends SeedOptions {
  /** The NetworkToken. */
  readonly apiKey: string;
  /** The NetworkId: "sandbox" unless told. */
  readonly networkId?: string;
  /** 50 calls in 10 seconds unless told; null lets every call pass. */
  readonly rateLimit?: RateLimit | null;
  /** Milliseconds, for the rate limit alone: data never depend on it. */
  readonly clock?: () => number;
  /** Prints a lone error without the list around it, as was seen as well (hasoffers.md 1.7 d). */
  readonly errorsAsObject?: boolean;
}

/** What an account of the sandbox may choose of it. */
export type TuneAccountOptions = Pick<TuneOptions, 'networkId' | 'rateLimit' | 'clock' | 'errorsAsObject'>;

/** The NetworkId of a network that is not told another. */
export const usualNetworkId = 'sandbox';

/** A TUNE network with seeded data, as its Network API v3 shows it. */
export function createTune({ networkId = usualNetworkId, ...given }: TuneOptions): SimulatedPlatform {
  const options = { ...given, networkId };
  const network = createNetwork(options);
  seedNetwork(network, options);
  const gate = createGate(options);
  return {
    answer: (request) =>
      isDownload(request.path) ? answerDownload(network, request) : answer(network, options, gate, request),
    throttled: (request) => {
      const call = readCall(request);
      return call === undefined ? answerNotFound() : answerThrottled(options, call, limitOf(options).calls + 1);
    },
    isWrite: (request) => {
      const call = readCall(request);
      return call !== undefined && (methodOf(call.target, call.method)?.write ?? false);
    },
    addresses: Object.entries(targets).flatMap(([target, methods]) =>
      Object.keys(methods).map((method) => `${target}/${method}`),
    ),
    state: () => stateOf(network),
    churn: (collection) => churn(network, collection),
  };
}

type NamedOptions = TuneOptions & { readonly networkId: string };

/** What Apache takes by default; that a long GET fails is known, not from where on (hasoffers.md 1.3). */
const longestQuery = 8190;

/** The order of the checks before the method is INFERRED from what each answer still knows of the call. */
function answer(network: Network, options: NamedOptions, countCall: CountCall, request: WireRequest): WireAnswer {
  const call = readCall(request);
  if (call === undefined) return answerNotFound();
  if (request.method === 'GET' && String(request.query).length > longestQuery) return answerTooLong();
  if (call.format === undefined) return answerUnreached('Unsupported output format in URL');
  if (!isAuthentic(options, call)) return answerUnreached('Network id is not valid');
  const usage = countCall();
  if (usage !== undefined) return answerThrottled(options, call, usage);
  try {
    return answerData(call, handle(network, call));
  } catch (error) {
    if (error instanceof Refusal) return answerRefusal(call, error, options.errorsAsObject ?? false);
    throw error;
  }
}

/** The words about an unknown target or method are invented (hasoffers.md 1.7). */
function handle(network: Network, call: Call): PhpValue {
  const method = methodOf(call.target, call.method);
  if (method === undefined) throw new Refusal(`Method '${call.target}::${call.method}' does not exist.`);
  const absent = method.required.find((name) => !call.parameters.has(name));
  if (absent !== undefined) throw new Refusal(`Missing required argument: ${absent}`);
  return method.handle(network, call);
}

/** The network's name may come with the host instead (hasoffers.md 1.1). */
function isAuthentic({ networkId, apiKey }: NamedOptions, call: Call): boolean {
  const [hostName] = call.host.split('.');
  const name = call.parameters.has('NetworkId') ? textArgument(call, 'NetworkId') : hostName;
  return name === networkId && textArgument(call, 'NetworkToken') === apiKey;
}

function createGate(options: TuneOptions): CountCall {
  if (options.rateLimit === null) return () => undefined;
  return createCallCounter(limitOf(options), options.clock ?? Date.now);
}

function limitOf({ rateLimit }: TuneOptions): RateLimit {
  return rateLimit ?? usualRateLimit;
}

function answerThrottled(options: NamedOptions, call: Call, usage: number): WireAnswer {
  const refusal = new Refusal(rateLimitText(options.networkId, limitOf(options), usage));
  return answerRefusal(call, refusal, options.errorsAsObject ?? false);
}

/** Clicks are in no table: they stand under their transaction ids (hasoffers.md 5). */
function stateOf({ tables, touches }: Network): ReturnType<SimulatedPlatform['state']> {
  const clicks = touches.filter(({ kind }) => kind === 'clicks').map((click) => [click.transactionId, click]);
  const rows = Object.entries(tables).map(([name, table]) => [name, byId(table)]);
  return { ...Object.fromEntries(rows), clicks: Object.fromEntries(clicks) };
}

function byId(table: Table): Readonly<Record<string, unknown>> {
  return Object.fromEntries(table.all().map((row) => [row.id, row]));
}
