import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const keptIn = ({ account }: OperationBench, collection: string): readonly Data[] =>
  Object.values(account.state()[collection] ?? {});

const proxy = { protocol: 'SOCKS5', address: '192.0.2.7', port: 1080, login: 'me', password: 'Proxy secret' };
const values = { name: 'Ads', adAccountId: '9007199254740993', token: 'Token secret', proxyEnabled: true, proxy };

const linked = async ({ ask }: OperationBench, id: string) => {
  const { keitaro } = await ask(
    `{ keitaro { facebookCampaigns(id: ${id}) { campaignId name campaign { ... on KeitaroCampaign { campaignName } } } } }`,
  );
  return keitaro.facebookCampaigns;
};

/** Other services that the tracker asks. */
export const keitaroIntegrations: readonly OperationCase[] = [
  {
    calls: ['getAvscan', 'updateAvscan'],
    title: 'the key of AVScan is set and never shown',
    show: async (bench) => {
      const before = await bench.ask('{ keitaro { avscan { isSet } } }');
      expect(before.keitaro.avscan).toEqual({ isSet: false });
      const inside = 'changes { requested } requests { path parameters } given { isSet }';
      const answer = await written(bench, 'keitaroAvscanUpdate', { key: 'Key secret' }, inside);
      expect(answer.given).toEqual({ isSet: true });
      expect(JSON.stringify(answer)).not.toContain('Key secret');
      expect(keptIn(bench, 'integrations')).toMatchObject([{ avscan_key: 'Key secret' }]);
    },
  },
  {
    calls: ['getImklo', 'updateImklo'],
    title: 'the address of IMKLO is set and shown',
    show: async (bench) => {
      const apiUrl = 'https://imklo.example/api?a=1&b=2';
      await written(bench, 'keitaroImkloUpdate', { apiUrl });
      const { keitaro } = await bench.ask('{ keitaro { imklo { apiUrl } } }');
      expect(keitaro.imklo).toEqual({ apiUrl });
    },
  },
  {
    calls: ['createFacebook', 'updateFacebook', 'listFacebook', 'getFacebook', 'deleteFacebook'],
    title: 'an account of Facebook is read without a secret being shown, changed and deleted',
    show: async (bench) => {
      const fields = 'id name adAccountId proxyEnabled proxy { protocol address port login }';
      const inside = `changes { requested } requests { parameters } given { ${fields} }`;
      const answer = await written(bench, 'keitaroFacebookIntegrationCreate', values, inside);
      const { id } = answer.given;
      const { password: _hidden, ...shown } = proxy;
      const { token: _key, ...given } = { ...values, id, proxy: shown };
      expect(answer.given).toEqual(given);
      expect(JSON.stringify(answer)).not.toMatch(/Token secret|Proxy secret/);
      expect(keptIn(bench, 'facebook_integrations').at(-1)).toMatchObject({
        token: 'Token secret',
        proxy: { protocol: 'socks5', port: 1080, password: 'Proxy secret' },
      });

      const changed = await written(
        bench,
        'keitaroFacebookIntegrationUpdate',
        { id, name: 'Renamed' },
        'given { name }',
      );
      expect(changed.given).toEqual({ name: 'Renamed' });
      const { keitaro } = await bench.ask(
        `{ keitaro { facebookIntegrations { ${fields} } facebookIntegration(id: ${id}) { ${fields} } } }`,
      );
      expect(keitaro.facebookIntegration).toEqual({ ...given, name: 'Renamed' });
      expect(keitaro.facebookIntegrations).toContainEqual(keitaro.facebookIntegration);

      const port = await notWritten(bench, 'keitaroFacebookIntegrationUpdate', { id, proxy: { port: 0 } });
      expect(port).toMatchObject({ field: 'proxy.port', code: 'INVALID_VALUE', calls: 0 });
      await written(bench, 'keitaroFacebookIntegrationDelete', { id });
      expect(keptIn(bench, 'facebook_integrations')).toEqual([]);
    },
  },
  {
    calls: ['listFacebookCampaigns', 'addFacebookCampaign', 'removeFacebookCampaign'],
    title: 'an account of Facebook is linked to campaigns one by one',
    show: async (bench) => {
      const { given } = await written(bench, 'keitaroFacebookIntegrationCreate', values, 'given { id }');
      for (const campaignId of ['3', '4']) await written(bench, 'keitaroFacebookCampaignAdd', { ...given, campaignId });
      const [first, second] = await linked(bench, given.id);
      expect([first.campaignId, second.campaignId]).toEqual(['3', '4']);
      expect(first).toMatchObject({ name: expect.any(String), campaign: { campaignName: first.name } });
      await written(bench, 'keitaroFacebookCampaignRemove', { ...given, campaignId: '3' });
      expect(await linked(bench, given.id)).toEqual([second]);
      const word = await notWritten(bench, 'keitaroFacebookCampaignAdd', { ...given, campaignId: 'all' });
      expect(word).toMatchObject({ field: 'campaignId', code: 'INVALID_VALUE', calls: 0 });
    },
  },
];
