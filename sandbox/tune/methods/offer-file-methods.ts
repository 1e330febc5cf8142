import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { measureImage } from '../measure-image.ts';
import { type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { texts } from '../parameter-tree.ts';
import type { PhpValue } from '../php-value.ts';
import { type AttributeError, blank, invalid, unacceptable } from '../refusal.ts';
import { updateRow } from '../store-row.ts';
import { creativeCode } from '../tracking.ts';
import { foundRows, printFound } from './find-methods.ts';
import { create } from './write-methods.ts';

/** What offer files have instead of the methods of every model, or besides (hasoffers.md 2.2, 6). */
export const offerFileMethods: Methods = {
  create: writes(upload, 'data'),
  findAllByName: reads((network, call) => {
    const filename = textArgument(call, 'filename');
    const files = foundRows(network, call, 'offerFiles').filter((file) => file.filename === filename);
    return printFound(network, call, 'offerFiles', files);
  }, 'filename'),
  // A plain string, as where it is contained (hasoffers.md 2.9).
  getCreativeCode: reads((network, call) => {
    const file = existingRow(network, 'offerFiles', textArgument(call, 'id'));
    return creativeCode(file, { offer_id: String(file.offer_id) }, textArgument(call, 'tracking_url') || undefined);
  }, 'id'),
  // Documented by name alone; that it sets the status, as elsewhere, is INFERRED (hasoffers.md 7.7).
  delete: writes((network, call) => {
    const file = existingRow(network, 'offerFiles', textArgument(call, 'id'));
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
