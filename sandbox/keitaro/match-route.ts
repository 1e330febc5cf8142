import type { WireRequest } from '../simulated-platform.ts';
import type { Route } from './route.ts';

const basePath = '/admin_api/v1/';

/** A route with the id and the word that the request names, 0 and empty where the path has none. */
export interface RouteMatch {
  readonly route: Route;
  readonly id: number;
  readonly word: string;
}

/** Finds the first row that fits; an id is digits only, so any other word is an unknown path, as is a known one under another method, INFERRED. */
export function matchRoute(routes: readonly Route[], { method, path }: WireRequest): RouteMatch | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const parts = path.slice(basePath.length).split('/');
  const route = routes.find((row) => row.method === method && fits(row.path.split('/'), parts));
  if (route === undefined) return undefined;
  const pattern = route.path.split('/');
  return { route, id: Number(parts[pattern.indexOf('{id}')] ?? 0), word: parts[pattern.indexOf('{log}')] ?? '' };
}

/** What stands for an id, and for the name of a log (keitaro.md 2.1 row 32). */
const placeholders: Readonly<Record<string, RegExp>> = { '{id}': /^\d+$/, '{log}': /^[a-z_]+$/ };

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((word, index) => placeholders[word]?.test(parts[index] ?? '') ?? word === parts[index])
  );
}
