import { type Json, phpMap } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import {
  amountParameter,
  choiceParameter,
  dateParameter,
  flagParameter,
  type Parameter,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { reportSpan } from '../reports/report-period.ts';
import { groups, list, number, text, type Values } from '../values.ts';
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
const idle = ['trackingcode', 'total', 'total_earned'];

/** Every filter of the page, and the three that add to the answer (offerit.md 3.7). */
export const searchParameters: readonly Parameter[] = [
  ...[...exact, ...contained, ...idle, 'address', 'name', 'orderby'].map((name) => textParameter(name)),
  ...['refid', 'search_ref', 'sales_rep', 'payvia_details'].map((name) => textParameter(name)),
  ...[...lessThan, 'min_pay'].map((name) => amountParameter(name)),
  ...['join_date', 'login_date', 'stats_start', 'stats_end'].map((name) => dateParameter(name)),
  ...['join_range', 'login_range', 'pay_range'].map((name) => flagParameter(name)),
  choiceParameter('stats_period', ['0', '1', '2', '3', '4', '5', '6', '7', '8']),
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
    wanted(['min_pay']).every(() => fitsMinimum(affiliate, sent)) &&
    wanted(['refid', 'search_ref', 'sales_rep', 'payvia_details']).every((name) =>
      related[name]?.(network, affiliate, has(name)),
    ) &&
    fitsActivity(network, affiliate, sent, wanted(lessThan))
  );
}

/** With its range flag a date means "after" (offerit.md 3.7); without, the 24 hours that it begins, invented. */
function fitsDate(affiliate: Values, sent: Values, name: string): boolean {
  const after = number(affiliate, name) - number(sent, name);
  return after >= 0 && (text(sent, name.replace('date', 'range')) === '1' || after < 24 * 60 * 60);
}

/** With its range flag "at least", as dates with theirs are "after"; both INFERRED. */
function fitsMinimum(affiliate: Values, sent: Values): boolean {
  const more = number(affiliate, 'minimum_payout') - number(sent, 'min_pay');
  return text(sent, 'pay_range') === '1' ? more >= 0 : more === 0;
}

type Relates = (network: Network, affiliate: Values, wanted: string) => boolean;

/** Whom or what else they name is INFERRED from the names: a referrer's id or part of its name, a manager, a detail. */
const related: Readonly<Record<string, Relates>> = {
  refid: ({ affiliates }, { ref }, wanted) => ref !== '' && text(affiliates.find(wanted) ?? {}, 'username') === ref,
  search_ref: (_network, affiliate, wanted) => text(affiliate, 'ref').toLowerCase().includes(wanted),
  sales_rep: (_network, affiliate, wanted) => list(affiliate, 'affiliate_manager_loginids').includes(wanted),
  payvia_details: (_network, affiliate, wanted) =>
    groups(affiliate, 'payvia_info').some((detail) => text(detail, 'value').toLowerCase().includes(wanted)),
};

/** The span is named as in the reports, INFERRED. */
function fitsActivity(network: Network, affiliate: Values, sent: Values, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const { stats_period: period = '', stats_start: start = '', stats_end: end = '' } = sent;
  const activity = affiliateActivity(network, affiliate, reportSpan({ period, start, end }, network.now));
  return names.every((name) => (activity[name] ?? 0) < number(sent, name));
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
