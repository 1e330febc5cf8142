import { type Json, phpMap } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import {
  amountParameter,
  dateParameter,
  flagParameter,
  type Parameter,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { groups, number, text, type Values } from '../values.ts';
import { affiliateActivity } from './affiliate-activity.ts';

const exact = [
  'loginid',
  'type',
  'status',
  'deleted',
  'inhouse',
  'country',
  'username',
  'email',
  'join_ip',
  'login_ip',
  'ref',
];
const contained = ['firstname', 'lastname', 'city', 'state', 'zip_code', 'company', 'url', 'aim', 'icq'];
const lessThan = ['join_count', 'ratio', 'raw_clicks', 'unq_clicks', 'continuity_count', 'void_count'];
/** What they compare with is nowhere told: taken and without effect, invented. */
const idle = [
  ...['trackingcode', 'refid', 'search_ref', 'sales_rep', 'min_pay', 'pay_range', 'payvia_details'],
  ...['stats_period', 'stats_start', 'stats_end', 'total', 'total_earned'],
];

/** Every filter of the page, and the three that add to the answer (offerit.md 3.7). */
export const searchParameters: readonly Parameter[] = [
  ...[...exact, ...contained, ...idle, 'address', 'name', 'orderby'].map((name) => textParameter(name)),
  ...lessThan.map((name) => amountParameter(name)),
  ...['join_date', 'login_date'].map((name) => dateParameter(name)),
  ...['join_range', 'login_range'].map((name) => flagParameter(name)),
  ...['start', 'end', 'payvia_type_id'].map((name) => wholeParameter(name)),
  ...['return_payvia_info', 'return_referred_info', 'return_referring_info'].map((name) => textParameter(name)),
];

/**
 * GET /affiliate/search: a bare map by loginid, everyone without filters, password hashes and all (offerit.md 3.7).
 * Whether a text filter wants the whole or a part, and that start and end are rows, is invented.
 */
export const searchAffiliates: Handler = (network, sent) => {
  const found = network.affiliates.all().filter((affiliate) => fits(network, affiliate, sent));
  const order = text(sent, 'orderby');
  if (order !== '')
    found.sort((one, other) => text(one, order).localeCompare(text(other, order), 'en', { numeric: true }));
  const rows = found.slice(number(sent, 'start'), text(sent, 'end') === '' ? undefined : number(sent, 'end'));
  return phpMap(
    network.choices,
    rows.map((affiliate) => [text(affiliate, 'loginid'), printAffiliate(network, affiliate, sent)]),
  );
};

function fits(network: Network, affiliate: Values, sent: Values): boolean {
  const texts: Values = {
    ...affiliate,
    address: `${text(affiliate, 'address1')} ${text(affiliate, 'address2')}`,
    name: `${text(affiliate, 'firstname')} ${text(affiliate, 'lastname')}`,
  };
  const has = (name: string) => text(sent, name).toLowerCase();
  const held = (name: string) => text(texts, name).toLowerCase();
  const wanted = (names: readonly string[]) => names.filter((name) => has(name) !== '');
  return (
    wanted(exact).every((name) => held(name) === has(name)) &&
    wanted([...contained, 'address', 'name']).every((name) => held(name).includes(has(name))) &&
    wanted(['payvia_type_id']).every((name) => text(affiliate, 'payvia') === text(sent, name)) &&
    wanted(['join_date', 'login_date']).every((name) => fitsDate(affiliate, sent, name)) &&
    wanted(lessThan).every((name) => (affiliateActivity(network, affiliate)[name] ?? 0) < number(sent, name))
  );
}

/** With its range flag a date means "after" (offerit.md 3.7); without, the 24 hours that it begins, invented. */
function fitsDate(affiliate: Values, sent: Values, name: string): boolean {
  const after = number(affiliate, name) - number(sent, name);
  return after >= 0 && (text(sent, name.replace('date', 'range')) === '1' || after < 24 * 60 * 60);
}

/** The keys besides these in the manual's sample are not known: the names that are written are taken, invented. */
function printAffiliate(network: Network, affiliate: Values, sent: Values): Json {
  const scalars = Object.entries(affiliate).filter(([, value]) => typeof value === 'string');
  const logins = (fits: (other: Values) => boolean) =>
    network.affiliates
      .all()
      .filter(fits)
      .map((other) => ({ loginid: text(other, 'loginid'), username: text(other, 'username') }));
  const { ref, username } = affiliate;
  return {
    ...Object.fromEntries(scalars),
    ...(sent.return_payvia_info ? { payvia_details: groups(affiliate, 'payvia_info') } : {}),
    ...(sent.return_referred_info ? { referred_details: logins((other) => other.ref === username) } : {}),
    ...(sent.return_referring_info
      ? { referring_details: logins((other) => ref !== '' && other.username === ref) }
      : {}),
  };
}
