import { addressParameters } from './address-block.ts';
import type { ParameterValues } from './bind-arguments.ts';
import { bool, byte, int, text } from './scalars.ts';

/** The 17 parameters of ADDEDIT Advertiser v1 in the order of the manual (cake.md 2.2); members marked "~" are in. */
export const advertiserParameters = {
  advertiser_id: int,
  advertiser_name: text,
  third_party_name: text,
  account_status_id: byte,
  online_signup: bool,
  signup_ip_address: text,
  website: text,
  billing_cycle_id: byte,
  account_manager_id: int,
  ...addressParameters,
  notes: text,
  tags: text,
};

/** The parameters of one call, read. */
export type AdvertiserValues = ParameterValues<typeof advertiserParameters>;
