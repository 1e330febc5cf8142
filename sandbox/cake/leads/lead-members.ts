import { type Members, text } from '../response-tree.ts';
import type { Lead } from './leads-of.ts';

/** Whom a lead is about, as lists of leads have it: by the names by which they can be sorted (D:5000546356). */
export function leadPersonMembers({ person, conversion }: Lead): Members {
  return {
    ip_address: text(conversion.visitor?.ip_address ?? ''),
    first_name: text(person.first_name),
    last_name: text(person.last_name),
    email_address: text(person.email_address),
    country: text(person.country),
    state: text(person.state),
  };
}
