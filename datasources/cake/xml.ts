import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Malformed } from '../errors.ts';

/** An element as text, as an object of its children, or as a list where a name repeats. */
export type Xml = string | { readonly [name: string]: Xml } | readonly Xml[];

/**
 * CAKE's XML as a tree of texts by local names: no value is guessed at (`0012` stays), namespaces are dropped
 * because they lie (cake.md 1.3), and `xsi:nil` is the same as absence. Its characters must have been mended.
 */
export function parseXml(text: string): Readonly<Record<string, Xml>> {
  try {
    if (XMLValidator.validate(text) === true) return parser.parse(text);
  } catch (cause) {
    throw new Malformed('CAKE answered with XML that cannot be read.', { cause });
  }
  throw new Malformed('CAKE answered with something that is not XML.');
}

/** White space is layout: it is text only beside text. */
export function textOrNothing(text: string): string {
  return text.trim() === '' ? '' : text;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  tagValueProcessor: (_name, value, _path, _hasAttributes, isLeaf) => (isLeaf ? textOrNothing(decode(value)) : ''),
  updateTag: (name, _path, attributes) => {
    if (attributes?.['@nil'] === 'true') return false;
    for (const attribute of Object.keys(attributes ?? {})) delete attributes[attribute];
    return name;
  },
});

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities in one pass, so that `&amp;#65;` stays text. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (entity, hexadecimal, decimal, name) => {
    if (name) return named[name] ?? entity;
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
