import { crc32, inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import type { SimulatedPlatform, WireAnswer } from '../../sandbox/simulated-platform.ts';
import { request } from './tune-ask.ts';

/** What the storage of the raw logs answers to a link. */
export function download(platform: SimulatedPlatform, link: string): WireAnswer {
  const { pathname, searchParams } = new URL(link);
  return platform.answer({ ...request('x/y'), path: pathname, query: searchParams });
}

/** The one file of a ZIP, after a check of its sum. */
export function unzip(zip: Buffer): { readonly name: string; readonly lines: readonly string[] } {
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  const [sum, size, nameLength] = [zip.readUInt32LE(14), zip.readUInt32LE(18), zip.readUInt16LE(26)];
  const content = inflateRawSync(zip.subarray(30 + nameLength, 30 + nameLength + size));
  expect(crc32(content)).toBe(sum);
  expect(zip.readUInt32LE(30 + nameLength + size)).toBe(0x02014b50);
  expect(zip.readUInt16LE(zip.length - 12)).toBe(1);
  return { name: zip.toString('utf8', 30, 30 + nameLength), lines: content.toString('utf8').split('\n').slice(0, -1) };
}
