import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Malformed } from '../errors.ts';

/** An element as text, as an object of its children, or as a list where a name repeats. */
export type Xml = string | { readonly [name: string]: Xml } | readonly Xml[];

/**
 * CAKE's XML as a tree of texts by local names: no value is guessed at (`0012` stays), namespaces are dropped
 * because they lie (cake.md 1.3), and `xsi:nil` is the same as absence.
 */
export function parseXml(text: string): Readonly<Record<string, Xml>> {
  try {
    if (XMLValidator.validate(text) === true) return parser.parse(text);
  } catch (cause) {
    throw new Malformed('CAKE answered with XML that cannot be read.', { cause });
  }
  throw new Malformed('CAKE answered with something that is not XML.');
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  tagValueProcessor: (_name, value) => decode(value),
  updateTag: (name, _path, attributes) => {
    if (attributes?.['@nil'] === 'true') return false;
    for (const attribute of Object.keys(attributes ?? {})) delete attributes[attribute];
    return name;
  },
});

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities in one pass, so that `&amp;#65;` stays text; characters that XML forbids are dropped. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hexadecimal, decimal, name) => {
    if (name) return named.get(name) ?? entity;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return isForbidden(code) ? '' : String.fromCodePoint(code);
  });
}

/** Control characters, halves of surrogate pairs, and what is no character at all (XML 1.0, section 2.2). */
function isForbidden(code: number): boolean {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}
