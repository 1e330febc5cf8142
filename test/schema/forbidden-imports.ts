import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** What a part of the project may import: paths by pattern, and packages by name. */
interface Rule {
  readonly of: RegExp;
  readonly mayImport: readonly RegExp[];
  readonly mayNotUse?: readonly RegExp[];
}

const graphqlPackages = /^(graphql|graphql-yoga|@pothos|@graphql-[^/]*|@apollo)(\/|$)/;
const httpPackages = /^(ky|undici|(node:)?https?)(\/|$)/;
const contract = /^datasources\/([^/]+(?<!^datasources\/index)\.ts|spec\/.*)$/;

/** The first rule that speaks of a file is the one that counts. */
const rules: readonly Rule[] = [
  { of: /^datasources\/index\.ts$/, mayImport: [/^datasources\/[^/]+\/index\.ts$/, contract] },
  { of: /^datasources\/http\.ts$/, mayImport: [contract], mayNotUse: [graphqlPackages] },
  { of: /^datasources\/(spec\/.*|[^/]+\.ts)$/, mayImport: [contract], mayNotUse: [graphqlPackages, httpPackages] },
  {
    of: /^datasources\/(?<platform>[^/]+)\//,
    mayImport: [contract, /^datasources\/<platform>\//],
    mayNotUse: [graphqlPackages, httpPackages],
  },
  { of: /^resolvers\//, mayImport: [/^resolvers\//, contract], mayNotUse: [graphqlPackages, httpPackages] },
  {
    of: /^schema\//,
    mayImport: [/^schema\//, /^resolvers\//, contract, /^datasources\/index\.ts$/],
    mayNotUse: [httpPackages],
  },
  {
    of: /^src\//,
    mayImport: [/^(src|schema|resolvers)\//, contract, /^datasources\/index\.ts$/, /^sandbox\/index\.ts$/],
  },
  { of: /^sandbox\//, mayImport: [/^sandbox\//], mayNotUse: [graphqlPackages] },
];

/** Every import of a file that points against the direction, as `file → target`. */
export function forbiddenImports({ path, text }: SourceFile): readonly string[] {
  const rule = rules.find(({ of }) => of.test(path));
  if (!rule) return [`${path} belongs to no layer`];
  const platform = rule.of.exec(path)?.groups?.platform ?? '';
  const allowed = rule.mayImport.map(({ source }) => new RegExp(source.replace('<platform>', platform)));
  return importsOf(text)
    .map((target) => (target.startsWith('.') ? posix.join(posix.dirname(path), target) : target))
    .filter((target) =>
      target.includes('/') && /\.ts$/.test(target)
        ? !allowed.some((pattern) => pattern.test(target))
        : rule.mayNotUse?.some((pattern) => pattern.test(target)),
    )
    .map((target) => `${path} → ${target}`);
}

function importsOf(text: string): readonly string[] {
  return [
    ...text.matchAll(/^\s*(?:import|export)\b[^;='"]*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].map(([, target = '']) => target);
}
