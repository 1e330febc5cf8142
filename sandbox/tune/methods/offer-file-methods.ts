import { type Call, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { measureImage } from '../measure-image.ts';
import { type Methods, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { texts } from '../parameter-tree.ts';
import type { PhpValue } from '../php-value.ts';
import { type AttributeError, blank, invalid, unacceptable } from '../refusal.ts';
import { updateRow } from '../store-row.ts';
import { create } from './write-methods.ts';

/** What offer files have instead of the methods of every model, and `delete` (hasoffers.md 2.2, 6). */
export const offerFileMethods: Methods = {
  create: writes(upload, 'data'),
  // Documented by name alone; that it sets the status, as elsewhere, is INFERRED (hasoffers.md 7.7).
  delete: writes((network, call) => {
    const file = existingRow(network, 'offerFiles', texts(call.parameters.get('id'))[0] ?? '');
    updateRow(network, network.tables.offerFiles, file, new Map([['status', 'deleted']]));
    return true;
  }, 'id'),
};

const extensions = ['jpg', 'jpeg', 'gif', 'png', 'swf', 'zip', 'txt', 'doc', 'docx', 'pdf', 'rtf'];
const typesWithoutFile = ['text ad', 'html ad', 'email creative'];

/** The body is one part named like the file (hasoffers.md 6); sizes are measured, never believed. */
function upload(network: Network, call: Call): PhpValue {
  const data = treeArgument(call, 'data');
  const [name = '', type = ''] = [data.get('filename'), data.get('type')].map((value) => texts(value)[0]);
  const bytes = call.files.get(name);
  const errors = typesWithoutFile.includes(type) ? codeErrors(data.get('code')) : fileErrors(name, bytes);
  if (errors.length > 0 && data.has('offer_id') && data.has('display')) throw invalid('create', 'offer file', errors);
  return create(network, call, 'offerFiles', { size: String(bytes?.length ?? 0), ...measureImage(bytes) });
}

function codeErrors(code: unknown): readonly AttributeError[] {
  return code === undefined || code === '' ? [blank('code')] : [];
}

/** That a missing part is an error about the name is INFERRED, as is the one about the extension (hasoffers.md 6, 2.9). */
function fileErrors(name: string, bytes: Buffer | undefined): readonly AttributeError[] {
  if (bytes === undefined) return [blank('filename')];
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return extensions.includes(extension) ? [] : [unacceptable('filename')];
}
