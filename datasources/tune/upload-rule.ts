import { InvalidChange } from '../errors.ts';
import type { RuledWrite } from '../spec/rule.ts';
import { isBase64 } from '../spec/value-forms.ts';

/** What is HTML and no file (hasoffers.md 6). */
export const typesOfCode: readonly unknown[] = ['TEXT_AD', 'HTML_AD', 'EMAIL_CREATIVE'];

/** A new creative that is a file comes with its name and content, and no other has any (hasoffers.md 2.9, 6). */
export function refuseBadUpload({ values: { fileType, filename, content }, isNew }: RuledWrite): void {
  if (!isNew || fileType == null) return;
  const parts = { filename, content };
  if (typesOfCode.includes(fileType)) {
    const useless = Object.entries(parts).find(([, value]) => value != null)?.[0];
    if (useless) throw refusal(useless, 'INVALID_VALUE', `A creative of the type ${String(fileType)} is no file.`);
    return;
  }
  const missing = Object.entries(parts).find(([, value]) => value == null || value === '')?.[0];
  if (missing) throw refusal(missing, 'REQUIRED', `A creative of the type ${String(fileType)} needs "${missing}".`);
  if (!isFilename(String(filename))) {
    throw refusal('filename', 'INVALID_VALUE', `"filename" must be a plain name that ends in ${endings.join(', ')}.`);
  }
  if (!isBase64(content)) throw refusal('content', 'INVALID_VALUE', '"content" must be a file.');
  if (!isAsNamed(String(filename), content)) {
    throw refusal('content', 'INVALID_VALUE', `"content" is not what the name "${String(filename)}" says.`);
  }
}

/** The endings that TUNE takes, each with the bytes with which such a file begins; a plain text begins as it likes. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  jpg: ['ffd8ff'],
  jpeg: ['ffd8ff'],
  gif: ['47494638'],
  png: ['89504e47'],
  swf: ['465753', '435753', '5a5753'],
  zip: ['504b'],
  txt: [''],
  doc: ['d0cf11e0'],
  docx: ['504b'],
  pdf: ['25504446'],
  rtf: ['7b5c727466'],
};
const endings = Object.keys(beginnings);

/** Whether a file begins as its name's ending says: a page or a program under a picture's name is none. */
function isAsNamed(filename: string, content: string): boolean {
  const start = Buffer.from(content.slice(0, 16), 'base64').toString('hex');
  return (beginnings[endingOf(filename)] ?? []).some((bytes) => start.startsWith(bytes));
}

/** The name is that of a part of the request too, where quotes and line ends would be taken for its end. */
function isFilename(name: string): boolean {
  return /^[^"/\\\p{Cc}]+\.\w+$/u.test(name) && endings.includes(endingOf(name));
}

function endingOf(filename: string): string {
  return filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
}

function refusal(field: string, code: 'REQUIRED' | 'INVALID_VALUE', message: string): InvalidChange {
  return new InvalidChange(field, code, message);
}
