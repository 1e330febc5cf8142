import { type Operation, readOperation } from '../operation.ts';
import { operatorTree } from '../operator-tree.ts';
import { countryTree, pair } from '../pair-trees.ts';
import { devices } from '../reports/technology.ts';
import { flag, list, number, object, type Tree } from '../response-tree.ts';
import { int } from '../scalars.ts';

/**
 * Export RuleTargets v3, cake.md 2.3 and 3.6: what one of the shared rules compares. Its members up to the devices are
 * those of the page, which is cut; countries beside them are INFERRED, and no target of a rule that is not there too.
 */
export const exportRuleTargets: Operation = readOperation({
  address: '/api/3/export.asmx/RuleTargets',
  root: 'rule_targets_export_response',
  parameters: { rule_id: int },
  list: 'rule_targets',
  item: 'rule_target',
  rows: ({ lookups }, { rule_id: ruleId }) => {
    const wanted = ruleTargets.filter((target) => target.ruleId === ruleId);
    return { total: wanted.length, items: wanted.map((target) => targetTree(target, lookups.countries)) };
  },
});

interface RuleTarget {
  readonly id: number;
  readonly ruleId: number;
  readonly typeId: number;
  readonly exclude: boolean;
  readonly operatorId: number;
  readonly percentageSplit: number | null;
  readonly deviceIds: readonly number[];
  readonly countryCodes: readonly string[];
}

/** Invented, to fit what the shared rules are called. */
const ruleTargets: readonly RuleTarget[] = [
  {
    ...{ id: 501, ruleId: 1, typeId: 1, exclude: false, operatorId: 2, percentageSplit: null },
    ...{ deviceIds: [2, 3], countryCodes: [] },
  },
  {
    ...{ id: 502, ruleId: 1, typeId: 1, exclude: true, operatorId: 1, percentageSplit: 50 },
    ...{ deviceIds: [1], countryCodes: [] },
  },
  {
    ...{ id: 503, ruleId: 2, typeId: 2, exclude: false, operatorId: 2, percentageSplit: null },
    ...{ deviceIds: [], countryCodes: ['AT', 'CH'] },
  },
];

const targetTypes = new Map([
  [1, 'Device'],
  [2, 'Country'],
]);

function targetTree(target: RuleTarget, countries: ReadonlyMap<string, string>): Tree {
  return object({
    rule_target_id: number(target.id),
    rule_target_type: pair('rule_target_type', target.typeId, targetTypes),
    exclude: flag(target.exclude),
    operator: operatorTree(target.operatorId),
    percentage_split: number(target.percentageSplit),
    devices: list(
      'device',
      target.deviceIds.map((id) => pair('device', id, devices)),
    ),
    countries: list(
      'country',
      target.countryCodes.map((code) => countryTree(code, countries.get(code) ?? code)),
    ),
  });
}
