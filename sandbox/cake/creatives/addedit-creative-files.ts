import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { flag, list, number, object, text as textTree } from '../response-tree.ts';
import { bool, int, text } from '../scalars.ts';
import type { StoredCreativeFile } from './stored-creative.ts';

const parameters = {
  creative_id: int,
  creative_file_id: int,
  creative_file_import_url: text,
  is_preview_file: bool,
  replace_all_files: bool,
};

type FileValues = ParameterValues<typeof parameters>;

/** ADDEDIT CreativeFiles v1, cake.md 2.2: one more file of a creative, or one instead of all others. */
export const addeditCreativeFiles: Operation = writeOperation({
  address: '/api/1/addedit.asmx/CreativeFiles',
  root: 'creativefiles_addedit_response',
  parameters,
  payload: 'creative_files',
  write: (account, values) => {
    const creative = account.creatives.get(values.creative_id);
    if (!creative) return { refused: 'Invalid Creative ID' };
    // Editing is broken in CAKE itself; INFERRED that it is the failure which every broken write has (cake.md 1.8).
    if (values.creative_file_id !== 0) {
      return { refused: 'An error occured, please contact support@cakemarketing.com' };
    }
    // The words are invented.
    if (!isUrl(values.creative_file_import_url)) return { refused: 'Invalid Creative File Import URL' };
    const file = importedFile(account, values);
    // INFERRED: the others stay previews, if they are, as no page says that there can be only one.
    const others = values.replace_all_files ? [] : creative.creative_files;
    account.creatives.set(creative.creative_id, { ...creative, creative_files: [...others, file] });
    return created(file);
  },
});

function isUrl(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

/** CAKE downloads the address; the sandbox takes the name from it and says where the file would be. */
function importedFile(account: CakeAccount, values: FileValues): StoredCreativeFile {
  const { creative_file_import_url, is_preview_file } = values;
  const id = takeId(account, 'creativeFile');
  const name = URL.parse(creative_file_import_url)?.pathname.split('/').at(-1) || String(id);
  return {
    creative_file_id: id,
    creative_file_name: name,
    creative_file_link: `https://cdn.example/${id}/${name}`,
    creative_file_import_url,
    is_preview_file,
    date_created: account.now,
  };
}

/** Only the new file is listed, and not as updated, which is INFERRED; the message ends with a full stop (cake.md 3.8). */
function created({ creative_file_id: id, creative_file_name: name }: StoredCreativeFile): Written {
  const row = object({ creative_file_id: number(id), creative_file_name: textTree(name), updated: flag(false) });
  return { message: `Creative Files ${id} Created.`, payload: list('creative_file', [row]) };
}
