import { expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { isChangeable } from '../../datasources/spec/field.ts';
import { entityTypes } from '../../resolvers/entity.ts';

it('more than four hundred rows of the four platforms can be changed, each of which the contract suite changes alone', () => {
  const counts = platforms.map((platform) => {
    const written = entityTypes([platform]).filter(({ spec }) => spec.writes?.change);
    const rows = written.flatMap(({ spec }) => Object.values(spec.fields).filter(isChangeable));
    return { platform: platform.name, entities: written.length, rows: rows.length };
  });
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  console.log(
    `${counts.map(({ platform, entities, rows }) => `${platform}: ${rows} rows of ${entities} entities`).join(', ')}; ${total} in all`,
  );
  expect(total).toBeGreaterThan(400);
});

it('a name of a row never hides a field that all entities have', () => {
  const taken = new Set(['id', 'nativeId', 'platform', 'account', 'revision']);
  const clashes = entityTypes(platforms).flatMap(({ type, spec }) =>
    Object.keys(spec.fields)
      .filter((name) => taken.has(name))
      .map((name) => `${type}.${name}`),
  );
  expect(clashes).toEqual([]);
});
