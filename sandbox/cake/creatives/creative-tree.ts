import type { Lookups } from '../lookups.ts';
import { pair } from '../pair-trees.ts';
import { date, flag, list, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredCreative } from './stored-creative.ts';

/** One creative in the order of cake.md 3.6; its offer is not in it, and two names differ from those written. */
export function creativeTree(lookups: Lookups, creative: StoredCreative): Tree {
  return object({
    creative_id: number(creative.creative_id),
    creative_name: text(creative.creative_name),
    creative_type: pair('creative_type', creative.creative_type_id, lookups.creativeTypes),
    creative_status: pair('creative_status', creative.creative_status_id, lookups.creativeStatuses),
    offer_link_override: text(creative.offer_link),
    width: number(creative.width),
    height: number(creative.height),
    creative_files: list('creative_file', creative.creative_files.map(fileTree)),
    date_created: date(creative.date_created),
    expiration_date: date(creative.expiration_date),
    notes: text(creative.notes),
  });
}

function fileTree(file: StoredCreative['creative_files'][number]): Tree {
  return object({
    creative_file_id: number(file.creative_file_id),
    creative_file_name: text(file.creative_file_name),
    creative_file_link: text(file.creative_file_link),
    preview: flag(file.is_preview_file),
    date_created: date(file.date_created),
  });
}
