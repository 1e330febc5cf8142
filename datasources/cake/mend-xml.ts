/** Takes a document piece by piece and gives it back without what XML forbids. */
export interface XmlMender {
  /** What can be given of the document so far; the beginning of a reference is kept until its end is there. */
  push(text: string): string;
  /** What was kept. */
  end(): string;
  /** How many characters were left out. */
  mended(): number;
}

/**
 * CAKE prints control characters as references that XML 1.0 forbids, and a parser that keeps to the standard dies of
 * them (cake.md 1.3). They are left out, as are raw ones; an entity that XML does not have becomes the text it looks like.
 */
export function xmlMender(): XmlMender {
  let kept = '';
  let count = 0;
  const mend = (text: string) =>
    text.replace(suspicious, (found, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.has(name) ? found : `&amp;${name};`;
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      if (found.startsWith('&') && !isForbidden(code)) return found;
      count += 1;
      return '';
    });
  return {
    push: (text) => {
      const whole = kept + text;
      kept = unfinished.exec(whole)?.[0] ?? '';
      return mend(kept === '' ? whole : whole.slice(0, -kept.length));
    },
    end: () => {
      const rest = mend(kept);
      kept = '';
      return rest;
    },
    mended: () => count,
  };
}

const entities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** References, entities, and raw characters that are none in XML 1.0 (its section 2.2): but for tab and line ends. */
const suspicious = /&#x([0-9a-f]+);|&#(\d+);|&(\w+);|[^\P{Cc}\t\n\r\u007f-\u009f]|[\ud800-\udfff\ufffe\uffff]/giu;

/** Longer than any reference that is meant; a bound, so that nothing is kept for ever. */
const unfinished = /&[#\w]{0,20}$/;

/** Control characters, halves of surrogate pairs, and what is no character at all. */
function isForbidden(code: number): boolean {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}
