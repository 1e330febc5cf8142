import { globSync, readFileSync } from 'node:fs';

/** A file of the project by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The source files below a folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return globSync(`${folder}/**/*.ts`).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text without its comments, which may name anything. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
