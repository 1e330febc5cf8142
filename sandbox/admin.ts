import { churn } from './churn.ts';
import type { FaultControl } from './fault-control.ts';
import type { RequestLog } from './request-log.ts';
import type { SimulatedPlatform, WireAnswer, WireRequest } from './simulated-platform.ts';

/** What the admin endpoint shows and changes. */
export interface Administered {
  readonly platform: SimulatedPlatform;
  readonly faults: FaultControl;
  readonly requests: RequestLog;
}

/** Whether a path belongs to the sandbox itself and not to the simulated platform. */
export function isAdminPath(path: string): boolean {
  return path.startsWith(prefix);
}

/** The sandbox's own endpoint, so that faults can be set from any language and from a shell. */
export function answerAdmin(administered: Administered, request: WireRequest): WireAnswer {
  const resource = resources[request.path.slice(prefix.length)];
  const handle = resource?.[request.method];
  if (!resource) return json(404, { error: `Unknown path. Known: ${known}.` });
  if (!handle) return json(405, { error: `Allowed here: ${Object.keys(resource).join(', ')}.` });
  try {
    return json(200, handle(administered, request));
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

type Handle = (administered: Administered, request: WireRequest) => unknown;

const prefix = '/__sandbox/';

const resources: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  faults: {
    GET: ({ faults }) => faults.active(),
    PUT: ({ faults }, request) => {
      faults.set(JSON.parse(request.body.toString('utf8')));
      return faults.active();
    },
    DELETE: ({ faults }) => {
      faults.clear();
      return faults.active();
    },
  },
  requests: {
    GET: ({ requests }) => requests.all(),
    DELETE: ({ requests }) => {
      requests.clear();
      return requests.all();
    },
  },
  state: { GET: ({ platform }) => platform.state() },
  churn: {
    POST: ({ platform }, { query }) => {
      const collection = query.get('collection') ?? '';
      churn(platform, collection);
      return { churned: collection };
    },
  },
  health: { GET: () => ({ status: 'ok' }) },
};

const known = Object.keys(resources)
  .map((name) => prefix + name)
  .join(', ');

function json(status: number, value: unknown): WireAnswer {
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
