import type { WireRequest } from '../simulated-platform.ts';
import type { SomeScalarType } from './scalars.ts';

/** The call did not get as far as the operation: HTTP 500 in every binding. */
export class BindingError extends Error {}

/** Where a call has its parameters; cake.md 1.2. */
export type Binding = 'query' | 'form' | 'json';

/** The parameters of a call by lower-case name. */
export interface CallArguments {
  readonly binding: Binding;
  readonly texts: ReadonlyMap<string, string>;
}

/** Parameter names and types in the order of the manual. */
export type ParameterTypes = Readonly<Record<string, SomeScalarType>>;

/** The parameters of a call as the operation sees them. */
export type ParameterValues<Types extends ParameterTypes> = {
  readonly [Name in keyof Types]: Exclude<ReturnType<Types[Name]['read']>, undefined>;
};

/** GET, form POST and JSON POST are served; undefined for anything else, SOAP included. */
export function bindingOf({ method, headers }: WireRequest): Binding | undefined {
  const contentType = (headers['content-type'] ?? '').toLowerCase();
  if (method === 'GET') return 'query';
  if (method !== 'POST') return undefined;
  if (contentType.startsWith('application/x-www-form-urlencoded')) return 'form';
  return contentType.startsWith('application/json') ? 'json' : undefined;
}

/** Reads the parameters from where the binding has them. */
export function readArguments(request: WireRequest, binding: Binding): CallArguments {
  const body = request.body.toString('utf8');
  if (binding === 'json') return { binding, texts: jsonTexts(body) };
  return { binding, texts: byName(binding === 'query' ? request.query : new URLSearchParams(body)) };
}

/** Takes what the operation declares; unknown names are ignored, missing ones are an error (cake.md 1.2). */
export function bindArguments<Types extends ParameterTypes>(
  types: Types,
  { binding, texts }: CallArguments,
): ParameterValues<Types> {
  const entries = Object.entries(types).map(([name, type]) => {
    const given = texts.get(name.toLowerCase());
    if (given === undefined) throw new BindingError(missing(name, binding));
    const value = type.read(given);
    if (value === undefined) throw new BindingError(unreadable(given, type.clrName));
    return [name, value] as const;
  });
  return Object.fromEntries(entries) as ParameterValues<Types>;
}

function missing(name: string, binding: Binding): string {
  if (binding === 'json') return `Invalid web service call, missing value for parameter: '${name}'.`;
  return `Missing parameter: ${name}.`;
}

function unreadable(given: string, clrName: string): string {
  return `Cannot convert ${given} to ${clrName}.\nParameter name: type ---> Input string was not in a correct format.`;
}

function byName(entries: Iterable<[string, string]>): ReadonlyMap<string, string> {
  return new Map([...entries].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Native numbers and booleans are as good as texts; what null does is not documented, here it is an empty text. */
function jsonTexts(body: string): ReadonlyMap<string, string> {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null) throw new BindingError('Invalid JSON primitive.');
  return byName(Object.entries(parsed).map(([name, value]) => [name, value === null ? '' : String(value)]));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BindingError('Invalid JSON primitive.');
  }
}
