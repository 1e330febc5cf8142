/** A person at an advertiser, an affiliate or another holder, in the names of the export (cake.md 3.2, contact_info). */
export interface StoredContact {
  contact_id: number;
  /** No call writes it; null is no type. */
  contact_type_id: number | null;
  role_id: number;
  department_id: number | null;
  first_name: string;
  middle_name: string;
  last_name: string;
  email_address: string;
  title: string;
  phone_work: string;
  phone_cell: string;
  phone_fax: string;
  im_service: string;
  im_name: string;
  include_in_mass_emails: boolean;
  /** Written, and shown by no export: these three. */
  password: string;
  timezone: string;
  language_id: number | null;
}

/** Where an advertiser or an affiliate lives, in the names of ADDEDIT. */
export interface StoredAddress {
  address_street: string;
  address_street2: string;
  address_city: string;
  address_state: string;
  address_zip_code: string;
  address_country: string;
}

/** An advertiser as it is stored: first what ADDEDIT Advertiser v1 writes, then what only the export shows. */
export interface StoredAdvertiser extends StoredAddress {
  advertiser_id: number;
  advertiser_name: string;
  third_party_name: string | null;
  account_status_id: number;
  online_signup: boolean;
  signup_ip_address: string;
  website: string;
  billing_cycle_id: number;
  account_manager_id: number;
  notes: string;
  tags: readonly string[];
  contacts: readonly StoredContact[];
  quickbooks_id: number | null;
  api_key: string;
  date_created: string;
  date_last_accepted_terms: string | null;
}
