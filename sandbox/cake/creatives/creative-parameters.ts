import type { ParameterValues } from '../bind-arguments.ts';
import { bool, int, text } from '../scalars.ts';

/** The 11 parameters of ADDEDIT Creative v1 in the order of the manual (cake.md 2.2). */
export const creativeParameters = {
  creative_id: int,
  offer_id: int,
  creative_name: text,
  third_party_name: text,
  creative_type_id: int,
  creative_status_id: int,
  width: int,
  height: int,
  offer_link: text,
  allow_link_override: bool,
  notes: text,
};

/** The parameters of one call, read. */
export type CreativeValues = ParameterValues<typeof creativeParameters>;
