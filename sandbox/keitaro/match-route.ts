import type { WireRequest } from '../simulated-platform.ts';
import type { Route } from './route.ts';

const basePath = '/admin_api/v1/';

/** A route with the id that the request names, 0 where the path has none. */
export interface RouteMatch {
  readonly route: Route;
  readonly id: number;
}

/** Finds the first row that fits; an id is digits only, so any other word is an unknown path, as is a known one under another method, INFERRED. */
export function matchRoute(routes: readonly Route[], { method, path }: WireRequest): RouteMatch | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const parts = path.slice(basePath.length).split('/');
  const route = routes.find((row) => row.method === method && fits(row.path.split('/'), parts));
  if (route === undefined) return undefined;
  return { route, id: Number(parts[route.path.split('/').indexOf('{id}')] ?? 0) };
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((word, index) => (word === '{id}' ? /^\d+$/.test(parts[index] ?? '') : word === parts[index]))
  );
}
