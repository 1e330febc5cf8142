import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import type { conversionParameters } from './conversion-parameters.ts';
import { dispositionTypeId } from './dispositions.ts';
import { macroEventIds } from './events.ts';
import type { StoredConversion } from './stored-traffic.ts';

type ConversionValues = ParameterValues<typeof conversionParameters>;
type Test = (conversion: StoredConversion) => boolean;

/** The conversions that every filter lets through; a filter that says "all" costs nothing. */
export function matchingConversions(account: CakeAccount, values: ConversionValues): StoredConversion[] {
  const tests = [spanTest(values), ...idTests(values), ...tagTests(account, values), ...stateTests(values)];
  return [...account.conversions.values()].filter((conversion) => tests.every((test) => test(conversion)));
}

function spanTest({ start_date: start, end_date: end }: ConversionValues): Test {
  return ({ event_conversion_date: date }) => date >= start && date < end;
}

/** Each is the name of the parameter and of what it compares; zero or less is all. */
const idNames = [
  'event_id',
  'source_affiliate_id',
  'brand_advertiser_id',
  'site_offer_id',
  'site_offer_contract_id',
  'campaign_id',
  'creative_id',
  'price_format_id',
  'disposition_id',
] as const;

/** No conversion of the sandbox is in a channel. */
function idTests(values: ConversionValues): readonly Test[] {
  const tests = idNames
    .filter((name) => values[name] > 0)
    .map(
      (name): Test =>
        (conversion) =>
          conversion[name] === values[name],
    );
  return values.channel_id > 0 ? [() => false] : tests;
}

function tagTests(
  { lookups, affiliates, advertisers, offers }: CakeAccount,
  values: ConversionValues,
): readonly Test[] {
  const rows = [
    ['source_affiliate_tag_id', 'source_affiliate_id', affiliates],
    ['brand_advertiser_tag_id', 'brand_advertiser_id', advertisers],
    ['site_offer_tag_id', 'site_offer_id', offers],
  ] as const;
  return rows
    .filter(([parameter]) => values[parameter] > 0)
    .map(([parameter, member, records]): Test => {
      const tag = lookups.tags.get(values[parameter]);
      return (conversion) => tag !== undefined && (records.get(conversion[member])?.tags.includes(tag) ?? false);
    });
}

/** A conversion without a disposition is of no type: invented, the manual does not say that it is pending. */
function stateTests(values: ConversionValues): readonly Test[] {
  const tests: Test[] = [];
  const { event_type: events, disposition_type: disposition, test_filter: testing } = values;
  if (events !== 'all') {
    const macro = events === 'macro_event_conversions';
    tests.push(({ event_id }) => macroEventIds.includes(event_id) === macro);
  }
  if (values.source_type === 'manual_insertion') tests.push(({ click_id }) => click_id === null);
  if (disposition !== 'all') {
    tests.push(({ disposition_id }) => dispositionTypeId(disposition_id) === dispositionTypeIds[disposition]);
  }
  for (const name of ['source_affiliate_billing_status', 'brand_advertiser_billing_status'] as const) {
    if (values[name] !== 'all') tests.push((conversion) => conversion[name] === values[name]);
  }
  if (testing !== 'both') tests.push(({ test }) => test === (testing === 'tests'));
  return tests;
}

const dispositionTypeIds = { pending: 1, rejected: 2, approved: 3, returned: 4 } as const;
