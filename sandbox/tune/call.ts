import type { WireRequest } from '../simulated-platform.ts';
import { readParts } from './multipart.ts';
import { type ParameterTree, parseParameters, texts } from './parameter-tree.ts';

/** A request as a method sees it. */
export interface Call {
  readonly target: string;
  readonly method: string;
  readonly parameters: ParameterTree;
  /** Undefined where the path names a format that is not served (hasoffers.md 1.7). */
  readonly format: 'json' | undefined;
  /** 2 on `/Apiv3/json`, 3 on `/v3` (hasoffers.md 1.2). */
  readonly version: string;
  /** The host the caller used: it may name the network, and links lead back to it. */
  readonly host: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Reads a request in either form of address; undefined for any other path. */
export function readCall(request: WireRequest): Call | undefined {
  const address = readAddress(request.path);
  if (address === undefined) return undefined;
  // That the body wins over the query is INFERRED; JSON bodies are not read (hasoffers.md 1.3).
  const parameters = parseParameters([...request.query, ...readForm(request)]);
  const { target = textOf(parameters, 'Target'), format, version } = address;
  return {
    target,
    method: textOf(parameters, 'Method'),
    parameters,
    format: format === 'json' ? 'json' : undefined,
    version,
    host: request.headers.host ?? 'localhost',
    files: readParts(request),
  };
}

/** A text argument, empty when it is absent or no text. */
export function textArgument(call: Call, name: string): string {
  return textOf(call.parameters, name);
}

/** A list argument. */
export function listArgument(call: Call, name: string): readonly string[] {
  return texts(call.parameters.get(name));
}

/** A structured argument such as `data` or `filters`. */
export function treeArgument(call: Call, name: string): ParameterTree {
  const parameter = call.parameters.get(name);
  return parameter === undefined || typeof parameter === 'string' ? new Map() : parameter;
}

interface Address {
  readonly target?: string;
  readonly format: string;
  readonly version: string;
}

function readAddress(path: string): Address | undefined {
  const [, format] = /^\/Apiv3\/(\w+)$/.exec(path) ?? [];
  if (format !== undefined) return { format, version: '2' };
  const [, target, extension] = /^\/v3\/(\w+)\.(\w+)$/.exec(path) ?? [];
  if (target === undefined || extension === undefined) return undefined;
  return { target, format: extension, version: '3' };
}

function readForm({ headers, body }: WireRequest): URLSearchParams {
  const isForm = (headers['content-type'] ?? '').includes('x-www-form-urlencoded');
  return new URLSearchParams(isForm ? body.toString('utf8') : '');
}

function textOf(parameters: ParameterTree, name: string): string {
  const parameter = parameters.get(name);
  return typeof parameter === 'string' ? parameter : '';
}
