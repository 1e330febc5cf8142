import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import type { conversionParameters } from './conversion-parameters.ts';
import { dispositionTypeId } from './dispositions.ts';
import { eventTest } from './event-test.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { subjectTests } from './subject-filters.ts';

type ConversionValues = ParameterValues<typeof conversionParameters>;
type Test = (conversion: StoredConversion) => boolean;

/** The conversions that every filter lets through; a filter that says "all" costs nothing. */
export function matchingConversions(account: CakeAccount, values: ConversionValues): StoredConversion[] {
  const tests = [spanTest(values), eventTest(values), ...subjectTests(account, values), ...stateTests(values)];
  return [...account.conversions.values()].filter((conversion) => tests.every((test) => test(conversion)));
}

function spanTest({ start_date: start, end_date: end }: ConversionValues): Test {
  return ({ event_conversion_date: date }) => date >= start && date < end;
}

/** No conversion of the sandbox is in a channel; one without a disposition is of no type: invented, the manual does not say that it is pending. */
function stateTests(values: ConversionValues): readonly Test[] {
  const tests: Test[] = values.channel_id > 0 ? [() => false] : [];
  const { disposition_id: dispositionId, disposition_type: disposition, test_filter: testing } = values;
  if (dispositionId > 0) tests.push(({ disposition_id }) => disposition_id === dispositionId);
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
