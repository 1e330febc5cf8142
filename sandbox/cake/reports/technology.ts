import type { Names } from '../lookups.ts';

/** A program with its version: 10.15 has major 10 and minor 15. Ids of versions are invented. */
interface Program {
  readonly name: string;
  readonly version: string;
  readonly minorVersion: string;
}

export const operatingSystems: ReadonlyMap<number, Program> = new Map([
  [1, { name: 'Windows', version: '10', minorVersion: '0' }],
  [2, { name: 'Mac OS X', version: '10', minorVersion: '15' }],
  [3, { name: 'Android', version: '14', minorVersion: '0' }],
  [4, { name: 'iOS', version: '17', minorVersion: '4' }],
]);

export const browsers: ReadonlyMap<number, Program> = new Map([
  [1, { name: 'Chrome', version: '124', minorVersion: '0' }],
  [2, { name: 'Firefox', version: '125', minorVersion: '0' }],
  [3, { name: 'Safari', version: '17', minorVersion: '4' }],
]);

export const devices: Names = new Map([
  [1, 'Desktop'],
  [2, 'iPhone'],
  [3, 'Galaxy S24'],
]);

export const isps: Names = new Map([
  [1, 'Example Telecom'],
  [2, 'Ростелеком Пример'],
  [3, '例示通信'],
]);
