/** A file of a creative, with the address that it was imported from. */
export interface StoredCreativeFile {
  creative_file_id: number;
  creative_file_name: string;
  creative_file_link: string;
  creative_file_import_url: string;
  is_preview_file: boolean;
  date_created: string;
}

/** A creative as it is stored: first what ADDEDIT Creative v1 writes, then what only the export shows. */
export interface StoredCreative {
  creative_id: number;
  offer_id: number;
  creative_name: string;
  /** The export does not show it. */
  third_party_name: string | null;
  creative_type_id: number;
  creative_status_id: number;
  width: number | null;
  height: number | null;
  offer_link: string | null;
  allow_link_override: boolean;
  notes: string;
  creative_files: readonly StoredCreativeFile[];
  date_created: string;
  expiration_date: string | null;
}
