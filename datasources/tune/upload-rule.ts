import { InvalidChange } from '../errors.ts';
import type { RuledWrite } from '../spec/rule.ts';

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
  if (!isBase64(String(content))) throw refusal('content', 'INVALID_VALUE', '"content" must be base64 text.');
}

const endings = ['jpg', 'jpeg', 'gif', 'png', 'swf', 'zip', 'txt', 'doc', 'docx', 'pdf', 'rtf'];

/** The name is that of a part of the request too, where quotes and line ends would be taken for its end. */
function isFilename(name: string): boolean {
  const [, ending = ''] = /^[^"/\\\p{Cc}]+\.(\w+)$/u.exec(name) ?? [];
  return endings.includes(ending.toLowerCase());
}

function isBase64(content: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(content) && content.length % 4 === 0;
}

function refusal(field: string, code: 'REQUIRED' | 'INVALID_VALUE', message: string): InvalidChange {
  return new InvalidChange(field, code, message);
}
