import { expect } from 'vitest';
import { keitaroRecords } from './keitaro-records.ts';
import { notWritten, written } from './native-write.ts';
import type { OperationCase } from './operation-suite.ts';

/** Labels of values, and what a report can be made of. */
export const keitaroLabels: readonly OperationCase[] = [
  {
    calls: ['getLabels', 'updateLabels', 'buildReport'],
    title: 'values are labelled, read by their label, and filtered by it',
    show: async (bench) => {
      const [click] = keitaroRecords(bench.account, 'clicks').filter(({ source }) => source !== '');
      const { campaign_id: campaign, source } = click ?? {};
      const which = { campaignId: String(campaign), column: 'SOURCE' };
      const items = [
        { value: source, label: 'WHITELIST' },
        { value: 'elsewhere.example', label: 'BLACKLIST' },
      ];
      await written(bench, 'keitaroReportLabelsUpdate', { ...which, items });
      const { keitaro } = await bench.ask(
        `query ($campaign: ID!) { keitaro {
          reportLabels(campaignId: $campaign, column: SOURCE, label: BLACKLIST) { value label }
          reportBuild(interval: ALL_TIME, filters: [{ by: SOURCE, hasLabel: WHITELIST }]) { nodes { clicks } }
        } }`,
        { campaign: String(campaign) },
      );
      expect(keitaro.reportLabels).toEqual([{ value: 'elsewhere.example', label: 'BLACKLIST' }]);
      const same = keitaroRecords(bench.account, 'clicks').filter(
        (each) => each.campaign_id === campaign && each.source === source,
      );
      expect(keitaro.reportBuild.nodes).toEqual([{ clicks: same.length }]);
      const stray = { ...which, campaignId: 'all', items };
      const refusal = await notWritten(bench, 'keitaroReportLabelsUpdate', stray);
      expect(refusal).toMatchObject({ code: 'INVALID_VALUE', field: 'campaignId', calls: 0 });
    },
  },
  {
    calls: ['getReportDefinition'],
    title: 'what a report can be made of is told as the tracker tells it',
    show: async ({ ask }) => {
      const { keitaro } = await ask('{ keitaro { reportDefinition { definition } } }');
      expect(keitaro.reportDefinition.definition.metrics).toContain('campaign_unique_clicks');
    },
  },
];
