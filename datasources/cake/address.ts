import { text } from '../spec/field.ts';
import { allOrNone, type Rule } from '../spec/rule.ts';

/** CAKE drops an address of which one part is empty, the second line too, and says nothing (cake.md 4.1). */
const part = <const At extends string, const Length extends number>(at: At, maxLength: Length) =>
  ({ readAt: `address.${at}`, maxLength, together: 'address', personal: true }) as const;

/** Where an affiliate or an advertiser is: one block, of which a change sends all six parts. */
export const addressFields = {
  addressStreet: text('address_street', 'Street.', part('street_1', 60)),
  addressStreet2: text('address_street2', 'Second line of the street.', part('street_2', 60)),
  addressCity: text('address_city', 'City.', part('city', 30)),
  addressState: text('address_state', 'State.', part('state', 20)),
  addressZipCode: text('address_zip_code', 'Postal code.', part('zip_code', 10)),
  addressCountry: text('address_country', 'Country, in free text.', part('country', 30)),
} as const;

const wholeOrNone = allOrNone(...Object.keys(addressFields));

/** A new one is given its address whole; a change has been completed with what is there. */
export const wholeAddress: Rule = (write) => {
  if (write.isNew) wholeOrNone(write);
};
