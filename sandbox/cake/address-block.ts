import type { ParameterValues } from './bind-arguments.ts';
import { tooLong } from './find-problem.ts';
import { text } from './scalars.ts';
import type { StoredAddress } from './stored-advertiser.ts';

/** The address of an affiliate or an advertiser in ADDEDIT calls. */
export const addressParameters = {
  address_street: text,
  address_street2: text,
  address_city: text,
  address_state: text,
  address_zip_code: text,
  address_country: text,
};

type AddressValues = ParameterValues<typeof addressParameters>;

/** Where somebody lives who did not say it. */
export const emptyAddress: StoredAddress = {
  address_street: '',
  address_street2: '',
  address_city: '',
  address_state: '',
  address_zip_code: '',
  address_country: '',
};

/** All six or nothing: what is incomplete is dropped without an error, a second street line included (cake.md 4.1). */
export function addressChange(values: AddressValues): Partial<StoredAddress> {
  return isComplete(values) ? addressIn(values) : {};
}

/** INFERRED: what is dropped is not checked either, since it is dropped without an error. */
export function addressProblem(values: AddressValues): string | undefined {
  return isComplete(values) ? longAddressProblem(values) : undefined;
}

/** What is too long of an address, complete or not. */
export function longAddressProblem(values: AddressValues): string | undefined {
  return tooLong([
    [values.address_street, 60, 'Invalid Address Street'],
    [values.address_street2, 60, 'Invalid Address Street 2'],
    [values.address_city, 30, 'Invalid Address City'],
    [values.address_state, 20, 'Invalid Address State'],
    [values.address_zip_code, 10, 'Invalid Address Zip Code'],
    [values.address_country, 30, 'Invalid Address Country'],
  ]);
}

function isComplete(values: AddressValues): boolean {
  return Object.values(addressIn(values)).every(Boolean);
}

/** The address among what else a call says. */
export function addressIn(values: AddressValues): StoredAddress {
  const { address_street, address_street2, address_city, address_state, address_zip_code, address_country } = values;
  return { address_street, address_street2, address_city, address_state, address_zip_code, address_country };
}
