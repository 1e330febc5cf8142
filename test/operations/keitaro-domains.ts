import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const kept = ({ account }: OperationBench, id: string): Data => account.state().domains?.[id];

const idsOf = ({ account }: OperationBench, state: string) =>
  Object.values<Data>(account.state().domains ?? {}).flatMap((domain) =>
    domain.state === state ? [String(domain.id)] : [],
  );

/** Domains, which only newer builds know. */
export const keitaroDomains: readonly OperationCase[] = [
  {
    calls: ['listDomains', 'listArchivedDomains', 'getDomain'],
    title: 'domains are in use or archived, and are read one by one',
    show: async (bench) => {
      const { keitaro } = await bench.ask(
        '{ keitaro { domains { id name isSsl sslStatus } archivedDomains { id state } domain(id: 5) { errorDescription createdAt } none: domain(id: 999) { id } } }',
      );
      expect(keitaro.domains.map(({ id }: Data) => id)).toEqual(idsOf(bench, 'active'));
      expect(keitaro.domains[1]).toEqual({ id: '2', name: 'track2.example', isSsl: true, sslStatus: 'issued' });
      expect(keitaro.archivedDomains.map(({ id }: Data) => id)).toEqual(idsOf(bench, 'deleted'));
      expect(keitaro.archivedDomains[0].state).toBe('DELETED');
      expect(keitaro.domain).toMatchObject({ errorDescription: 'DNS record not found', createdAt: expect.any(String) });
      expect(keitaro.none).toBeNull();
      const word = await bench.refused('{ keitaro { domain(id: "deleted") { id } } }');
      expect(word).toMatchObject({ code: 'INVALID_VALUE', field: 'id', calls: 0 });
    },
  },
  {
    calls: ['getServerAddresses'],
    title: 'domains have to point to the server',
    show: async ({ ask }) => {
      const { keitaro } = await ask('{ keitaro { serverAddresses { ipv4 ipv6 } } }');
      expect(keitaro.serverAddresses).toEqual({ ipv4: '203.0.113.10', ipv6: '2001:db8::10' });
    },
  },
  {
    calls: ['createDomain', 'updateDomain'],
    title: 'a domain is added, and changed in part',
    show: async (bench) => {
      const values = { name: 'new.example', catchNotFound: true, defaultCampaignId: '3', notes: 'Ours' };
      const { given } = await written(
        bench,
        'keitaroDomainCreate',
        values,
        'given { id name allowIndexing defaultCampaign { nativeId } }',
      );
      const [{ id }] = given;
      expect(given).toEqual([{ id, name: 'new.example', allowIndexing: true, defaultCampaign: { nativeId: '3' } }]);
      await written(bench, 'keitaroDomainUpdate', { id, allowIndexing: false, defaultCampaignId: null, notes: null });
      expect(kept(bench, id)).toMatchObject({
        name: 'new.example',
        allow_indexing: false,
        catch_not_found: true,
        default_campaign_id: null,
        notes: '',
      });
      const taken = await notWritten(bench, 'keitaroDomainCreate', { name: 'new.example' });
      expect(taken).toMatchObject({ code: 'INVALID_VALUE', field: 'name', calls: 1 });
      const nameless = await notWritten(bench, 'keitaroDomainUpdate', { id, name: null });
      expect(nameless).toMatchObject({ code: 'CANNOT_CLEAR', field: 'name', calls: 0 });
    },
  },
  {
    calls: ['registerDomain'],
    title: 'a domain is bought at the registrar',
    show: async (bench) => {
      await written(bench, 'keitaroDomainRegister', { name: 'bought.example' });
      const { keitaro } = await bench.ask('{ keitaro { domains { name } } }');
      expect(keitaro.domains).toContainEqual({ name: 'bought.example' });
    },
  },
  {
    calls: ['checkDomain', 'archiveDomain', 'restoreDomain'],
    title: 'a domain is looked up again, archived and restored',
    show: async (bench) => {
      const checked = await written(bench, 'keitaroDomainCheck', { id: '5' }, 'given { checkRetries nextCheckAt }');
      expect(checked.given).toEqual({ checkRetries: 1, nextCheckAt: expect.any(String) });
      const archived = await written(bench, 'keitaroDomainArchive', { id: '5' }, 'given { state }');
      expect(archived.given).toEqual({ state: 'DELETED' });
      expect(kept(bench, '5').state).toBe('deleted');
      const restored = await written(bench, 'keitaroDomainRestore', { id: '5' }, 'given { state }');
      expect(restored.given).toEqual({ state: 'ACTIVE' });
      expect(kept(bench, '5').state).toBe('active');
      const word = await notWritten(bench, 'keitaroDomainArchive', { id: '5/check' });
      expect(word).toMatchObject({ code: 'INVALID_VALUE', field: 'id', calls: 0 });
    },
  },
];
