import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { OperationBench, OperationCase } from './operation-suite.ts';

const archive = Buffer.from(
  zipSync({ 'index.php': strToU8('<?php ?>'), 'img/a/logo.svg': strToU8('<svg/>'), 'img/b.txt': strToU8('Привет') }),
).toString('base64');

/** What is asked for is the same for landing pages and offers. */
interface Owner {
  /** As the fields begin. */
  readonly word: 'landing' | 'offer';
  /** As the rows have it. */
  readonly row: 'Landing' | 'Offer';
  readonly creation: string;
}

const owners: readonly Owner[] = [
  {
    word: 'landing',
    row: 'Landing',
    creation: `keitaroCreativeCreate(account: "keitaro", values: { landingName: "Local", archive: "${archive}" }) {
      ... on KeitaroCreativeWrite { node { nativeId } } }`,
  },
  {
    word: 'offer',
    row: 'Offer',
    creation: `keitaroOfferCreate(account: "keitaro", values: { offerName: "Local", archive: "${archive}" }) {
      ... on KeitaroOfferWrite { node { nativeId } } }`,
  },
];

async function created({ ask }: OperationBench, { creation }: Owner): Promise<string> {
  const [answer] = Object.values<{ node: { nativeId: string } }>(await ask(`mutation { ${creation} }`));
  return answer?.node.nativeId ?? '';
}

const casesOf = (owner: Owner): readonly OperationCase[] => {
  const { word, row } = owner;
  const own = `${word}Id`;
  return [
    {
      calls: [`list${row}Files`, `get${row}File`, `download${row}`],
      title: `the files of a local ${word} are told as a list, one by one and packed`,
      show: async (bench) => {
        const id = await created(bench, owner);
        const { keitaro } = await bench.ask(`{ keitaro {
          ${word}Files(${own}: ${id}) { path name type extension }
          ${word}File(${own}: ${id}, path: "img/b.txt") { text }
          none: ${word}File(${own}: ${id}, path: "none.txt") { text }
          ${word}Archive(${own}: ${id}) { zip }
        } }`);
        expect(keitaro[`${word}Files`]).toEqual([
          { path: 'img', name: 'img', type: 'directory', extension: null },
          { path: 'img/a', name: 'a', type: 'directory', extension: null },
          { path: 'img/a/logo.svg', name: 'logo.svg', type: 'file', extension: 'svg' },
          { path: 'img/b.txt', name: 'b.txt', type: 'file', extension: 'txt' },
          { path: 'index.php', name: 'index.php', type: 'file', extension: 'php' },
        ]);
        expect(keitaro[`${word}File`]).toEqual({ text: 'Привет' });
        expect(keitaro.none).toBeNull();
        const unpacked = unzipSync(Buffer.from(keitaro[`${word}Archive`].zip, 'base64'));
        expect(strFromU8(unpacked['img/b.txt'] ?? new Uint8Array())).toBe('Привет');
      },
    },
    {
      calls: [`add${row}File`, `update${row}File`, `remove${row}File`],
      title: `a file of a local ${word} is added, written and deleted`,
      show: async (bench) => {
        const id = await created(bench, owner);
        const at = { [own]: id, path: 'js/new & old.js' };
        const field = (name: string) => `keitaro${row}File${name}`;
        const present = async () => {
          const { keitaro } = await bench.ask(
            `query ($path: String!) { keitaro { ${word}File(${own}: ${id}, path: $path) { text } } }`,
            { path: at.path },
          );
          return keitaro[`${word}File`];
        };
        await written(bench, field('Add'), at);
        expect(await present()).toEqual({ text: null });
        await written(bench, field('Update'), { ...at, content: 'let a = "&";\n' });
        expect(await present()).toEqual({ text: 'let a = "&";\n' });
        const twice = await notWritten(bench, field('Add'), at);
        expect(twice).toMatchObject({ field: 'path', code: 'INVALID_VALUE' });
        await written(bench, field('Remove'), at);
        expect(await present()).toBeNull();
        const outside = await notWritten(bench, field('Remove'), { ...at, path: '../index.php' });
        expect(outside).toMatchObject({ field: 'path', code: 'INVALID_VALUE', calls: 0 });
      },
    },
  ];
};

/** The files of local landing pages and offers. */
export const keitaroFiles: readonly OperationCase[] = owners.flatMap(casesOf);
