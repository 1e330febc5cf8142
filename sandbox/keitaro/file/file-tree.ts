import type { JsonObject } from '../php-json.ts';

/**
 * The files as a tree with the keys of keitaro.md 2.2; that there is one root without a name, the words for the two types
 * and the order are INFERRED.
 */
export function fileTree(paths: readonly string[]): JsonObject {
  return folder('', '', paths.toSorted());
}

function folder(name: string, path: string, paths: readonly string[]): JsonObject {
  const start = path === '' ? '' : `${path}/`;
  const byName = Map.groupBy(paths, (each) => each.slice(start.length).split('/')[0] ?? '');
  const children = [...byName].map(([child, own]) =>
    own.includes(`${start}${child}`) ? file(child, `${start}${child}`) : folder(child, `${start}${child}`, own),
  );
  return { name, type: 'directory', ext: '', path, children };
}

function file(name: string, path: string): JsonObject {
  const [, ext = ''] = /\.([^.]+)$/.exec(name) ?? [];
  return { name, type: 'file', ext, path, children: [] };
}
