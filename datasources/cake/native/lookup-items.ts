import type { RowItem } from '../../native.ts';
import { choice, decimal, instant, record, reference, text } from '../../spec/field.ts';
import { country as countryFields, currencyFields } from '../nested-rows.ts';
import { pair, pairRow } from '../pair.ts';

const readOnly = { readOnly: true } as const;

/** Most of what `get.asmx` lists is a number with a name, which stand under the list's own words. */
export const lookup = (name: string): RowItem => lookupUnder(`${name}_id`, `${name}_name`);

/** The same where a list has other words for the two. */
export const lookupUnder = (id: string, name: string): RowItem => ({
  named: 'Lookup',
  says: 'A number of CAKE and the name that it stands for.',
  fields: {
    id: reference(id, 'The number, as records and calls have it.', readOnly),
    name: text(name, 'What it stands for.', readOnly),
  },
});

export const currency: RowItem = { named: 'Currency', says: 'A currency of the instance.', fields: currencyFields };

export const country: RowItem = { named: 'Country', says: 'A country.', fields: countryFields };

export const exchangeRate: RowItem = {
  named: 'ExchangeRate',
  says: 'What one currency is worth in another for some time.',
  fields: {
    baseCurrency: record('base_currency', 'Currency', 'The currency that is exchanged.', currencyFields, readOnly),
    quoteCurrency: record('quote_currency', 'Currency', 'The currency that one gets.', currencyFields, readOnly),
    startDate: instant('start_date', 'From when on it holds.', readOnly),
    endDate: instant('end_date', 'Until when it holds.', readOnly),
    rate: decimal('rate', 'What one unit of the first is worth in the second.', readOnly),
  },
};

/** How something is compared with something. */
export const operator = {
  ...pair('operator', 'operator'),
  label: text('operator_label', 'Sign of the operator.', readOnly),
};

/** Contracts of buyers show the number and the name alone. */
export const filterType: RowItem = {
  named: 'ListedFilterType',
  says: 'What a filter of leads can look at.',
  fields: {
    ...pair('filter_type', 'filter type'),
    dataType: pairRow('data_type', 'DataType', 'data type', 'Of what type it is.'),
    operator: record('operator', 'Operator', 'How it is compared.', operator, readOnly),
  },
};

/** Logs show the number and the name alone. */
export const language: RowItem = {
  named: 'ListedLanguage',
  says: 'A language that CAKE knows.',
  fields: {
    ...pair('language', 'language'),
    code: text('language_abbr', 'ISO 639 code, two letters.', readOnly),
  },
};

/** Contacts show the number and the name alone. */
export const role: RowItem = {
  named: 'ListedRole',
  says: 'A role in the portal, and whose people can have it.',
  fields: {
    ...pair('role', 'role'),
    entityTypeId: reference('entity_type_id', 'Number of the kind of account; null for employees.', readOnly),
    entityTypeName: text('entity_type_name', 'Employee, Affiliate, Buyer, Advertiser or List Manager.', readOnly),
  },
};

export const trackingDomain: RowItem = {
  named: 'TrackingDomain',
  says: 'A domain of the instance.',
  fields: {
    name: text('domain_name', 'The domain.', readOnly),
    type: choice(
      'domain_type',
      'DomainType',
      'What it is for.',
      { PRIMARY_COOKIE: 'primary_cookie', COOKIE: 'cookie', REDIRECT: 'redirect' },
      readOnly,
    ),
  },
};
