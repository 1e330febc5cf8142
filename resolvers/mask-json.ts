import type { Platform } from '../datasources/platform.ts';
import type { Field, Fields } from '../datasources/spec/field.ts';
import { entityTypes } from './entity.ts';
import { masked, textsIn } from './writes/mask.ts';

/** The names under which a platform takes or prints what must not be shown. */
export interface HiddenNames {
  readonly secret: (name: string) => boolean;
  /** Those, and who a person is or how to reach them. */
  readonly secretOrPersonal: (name: string) => boolean;
}

/** Known from the rows of a platform; what no row knows is judged by how it is called. */
export function hiddenNamesOf(platform: Platform): HiddenNames {
  const rows = allRows(platform);
  const named = (isHidden: (field: Field) => boolean) =>
    // An object that is hidden whole has a name that others have too: here it is judged by what is in it.
    new Set(
      rows
        .filter((row) => row.kind !== 'json' && isHidden(row))
        .flatMap(({ wire, readAt }) => [wire, readAt ?? wire].map(lastStep)),
    );
  const secrets = named(({ secret }) => secret === true);
  const persons = named(({ personal }) => personal === true);
  const secret = (name: string) => secrets.has(name.toLowerCase()) || secretWords.test(name);
  return {
    secret,
    secretOrPersonal: (name) => secret(name) || persons.has(name.toLowerCase()) || personalWords.test(name),
  };
}

/** A value of JSON in which everything under a hidden name is masked; that there is nothing is no secret. */
export function maskJson(value: unknown, isHidden: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => maskJson(item, isHidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      isHidden(name) && part !== null && part !== '' ? masked : maskJson(part, isHidden),
    ]),
  );
}

/** The texts that `maskJson` would mask: a refusal may repeat them. */
export function hiddenTexts(value: unknown, isHidden: (name: string) => boolean): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => hiddenTexts(item, isHidden));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    isHidden(name) ? textsIn(part) : hiddenTexts(part, isHidden),
  );
}

const secretWords =
  /pass(word|wd|phrase)|token|secret|api.?key|licen[cs]e|(^|_)ssn|tax.?(id|number)|vat.?id|iban|swift|(^|_)bic($|_)|routing|account.?number|card.?number|(^|_)cvv/i;
const personalWords =
  /e.?mail|phone|mobile|(^|_)(fax|tel|cell)($|_)|(first|last|middle).?name|address|zip|postal|birth/i;

function allRows(platform: Platform): readonly Field[] {
  const natives = Object.values(platform.native ?? {}).flatMap(({ takes, gives }) => [
    takes,
    gives && 'fields' in gives.item ? gives.item.fields : {},
  ]);
  return [
    ...entityTypes([platform]).map(({ spec }) => spec.fields),
    ...Object.values(platform.operations).map(({ takes }) => takes),
    ...natives,
  ].flatMap((fields) => rowsIn(fields));
}

/** Rows may hold themselves, as a condition that is one of several does. */
function rowsIn(fields: Fields, around: readonly Fields[] = []): readonly Field[] {
  if (around.includes(fields)) return [];
  return Object.values(fields).flatMap((field) => [field, ...rowsIn(field.fields ?? {}, [...around, fields])]);
}

function lastStep(path: string): string {
  return (path.split('.').at(-1) ?? path).toLowerCase();
}
