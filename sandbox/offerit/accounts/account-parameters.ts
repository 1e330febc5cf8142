import { groupsParameter } from '../parameters/nested-parameters.ts';
import {
  amountParameter,
  choiceParameter,
  type Parameter,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';

/** A text of at most 255 characters (offerit.md 3.7, custom1 to custom5). */
function shortParameter(name: string): Parameter {
  const any = textParameter(name);
  return { ...any, read: (sent) => (typeof sent === 'string' && sent.length <= 255 ? sent : undefined) };
}

/** How an advertiser and an affiliate are reached (offerit.md 3.7, 3.9). */
const contactParameters: readonly Parameter[] = [
  'firstname',
  'lastname',
  'company',
  'url',
  'tel',
  'icq',
  'aim',
  'msn',
  'address1',
  'address2',
  'city',
  'state',
  'country',
  'zip_code',
  'join_ip',
].map((name) => textParameter(name));

/** The fields of an advertiser besides its loginid and e-mail address (offerit.md 3.9). */
export const advertiserParameters: readonly Parameter[] = [textParameter('password'), ...contactParameters];

/** The optional fields of an affiliate (offerit.md 3.7). */
export const affiliateParameters: readonly Parameter[] = [
  ...contactParameters,
  textParameter('skype'),
  textParameter('tax_id_or_ssn'),
  textParameter('ref'),
  amountParameter('minimum_payout'),
  ...['custom1', 'custom2', 'custom3', 'custom4', 'custom5'].map(shortParameter),
  groupsParameter('payvia_info', [textParameter('field'), textParameter('value')]),
  choiceParameter('status', ['0', '1', '2', '3', '4', '5'], '0'),
];

/** The fields an affiliate cannot be added without. */
export const affiliateIdentity: readonly Parameter[] = [
  textParameter('username'),
  textParameter('password'),
  textParameter('email'),
  wholeParameter('payvia'),
];

/** The contact fields of a customer: the page's own list is not in the manual, so those of an account are taken (offerit.md 3). */
export const customerParameters: readonly Parameter[] = [
  textParameter('username'),
  textParameter('password'),
  textParameter('email'),
  ...contactParameters,
];

/** What an account holds that was given nothing of these. */
export function unsetAccount(parameters: readonly Parameter[]): Readonly<Record<string, Parameter['unset']>> {
  return Object.fromEntries(parameters.map(({ name, unset }) => [name, unset]));
}
