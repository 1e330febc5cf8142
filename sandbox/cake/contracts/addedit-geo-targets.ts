import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { nameList } from '../comma-separated.ts';
import { findContract } from '../contract-tree.ts';
import { type Operation, toldOperation } from '../operation.ts';
import { bool, enumeration, int, text } from '../scalars.ts';
import type { ContractTerms } from '../stored-offer.ts';
import { replaceContract, termsOf } from './replace-contract.ts';

/** GeoTargets v3 after its key, in the order of its page (D:13000010798). */
const parameters = {
  offer_contract_id: int,
  set_targeting_to_geo: bool,
  add_edit_option: enumeration('add', 'replace', 'remove'),
  countries: text,
  allow_countries: bool,
  redirect_site_offer_contract_ids: text,
  default_redirect_site_offer_contract_id: int,
};

type GeoValues = ParameterValues<typeof parameters>;

/** ADDEDIT GeoTargets v3, cake.md 3.8 and D:13000010798: from which countries a contract takes visitors. */
export const addeditGeoTargets: Operation = toldOperation({
  address: '/api/3/addedit.asmx/GeoTargets',
  root: 'geo_targets_addedit_response',
  parameters,
  counted: ({ countries }) => nameList(countries).length,
  write: (account, values) => {
    const found = findContract(account.offers.values(), values.offer_contract_id);
    if (!found) return { refused: 'Invalid Offer Contract ID' };
    const refused = geoProblem(account, values);
    if (refused) return { refused };
    const { offer, contract } = found;
    const changed = { ...termsOf(contract), ...geoChanges(values, contract) };
    const { offer_contract_id } = values;
    account.offers.set(offer.offer_id, replaceContract(offer, { ...changed, offer_contract_id }));
    return { message: `Geotarget(s) ${verbs[values.add_edit_option]}` };
  },
});

/** The first two are recorded. */
const verbs = { add: 'Added', replace: 'Replaced', remove: 'Removed' } as const;

/** "You must pass as many IDs as countries": the words of that refusal, and of a wrong contract, are INFERRED. */
function geoProblem({ lookups, offers }: CakeAccount, values: GeoValues): string | undefined {
  const countries = nameList(values.countries);
  if (countries.length === 0 || countries.some((code) => !lookups.countries.has(code))) {
    return 'Please Provide Valid Country Code(s)';
  }
  const redirects = values.add_edit_option === 'remove' ? [] : redirectIds(values);
  const targets = [...redirects, values.default_redirect_site_offer_contract_id];
  const strange = targets.some((id) => Number.isNaN(id) || (id > 0 && !findContract(offers.values(), id)));
  const fits = values.add_edit_option === 'remove' || redirects.length === countries.length;
  return strange || !fits ? 'Please Provide Valid Redirect Offer Contract ID(s)' : undefined;
}

/** One for each country, as often as it is named; 0 and, as recorded, -1 are none. */
function redirectIds({ redirect_site_offer_contract_ids: ids }: GeoValues): readonly number[] {
  return ids
    .split(',')
    .map((id) => id.trim())
    .map((id) => (/^-?\d+$/.test(id) ? Number(id) : Number.NaN));
}

/**
 * A country is allowed or not, never both. INFERRED: "replacing current geo targeting configuration" is the whole of
 * it, a switch that is off leaves the method as it is, and so does a default redirect of zero or less.
 */
function geoChanges(values: GeoValues, contract: ContractTerms): Partial<ContractTerms> {
  const { allow_countries: allowed, add_edit_option: option, default_redirect_site_offer_contract_id: other } = values;
  const countries = nameList(values.countries);
  const isKept = (code: string) => option !== 'replace' && !countries.includes(code);
  const added = (wanted: boolean) => (option !== 'remove' && wanted ? countries : []);
  const redirects = Object.entries(contract.geo_redirects).filter(([code]) => isKept(code));
  const given = option === 'remove' ? [] : redirectsOf(countries, redirectIds(values));
  return {
    allowed_countries: [...contract.allowed_countries.filter(isKept), ...added(allowed)],
    disallowed_countries: [...contract.disallowed_countries.filter(isKept), ...added(!allowed)],
    geo_redirects: Object.fromEntries([...redirects, ...given]),
    ...(other > 0 && { default_geo_redirect_id: other }),
    ...(values.set_targeting_to_geo && { use_fallback_targeting: false }),
  };
}

function redirectsOf(countries: readonly string[], ids: readonly number[]): readonly (readonly [string, number])[] {
  return countries.map((code, index) => [code, ids[index] ?? 0] as const).filter(([, id]) => id > 0);
}
