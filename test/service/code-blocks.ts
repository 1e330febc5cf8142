import { readFileSync } from 'node:fs';

/** A block of code in a page of the documentation. */
export interface CodeBlock {
  /** The heading under which it stands. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

/** The blocks of a page whose language is named, in their order. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  let heading = '';
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, title, language, text]) => {
      heading = title ?? heading;
      return language === undefined || text === undefined ? [] : [{ heading, language, text }];
    },
  );
}

/** Those in one language. */
export function codeIn(file: string, language: string): readonly string[] {
  return codeBlocks(file)
    .filter((block) => block.language === language)
    .map(({ text }) => text);
}
