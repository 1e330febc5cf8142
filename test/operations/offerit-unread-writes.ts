import { expect } from 'vitest';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** Writes of what no call reads: what the sandbox keeps shows them. */
export const offeritUnreadWrites: readonly OperationCase[] = [
  {
    calls: ['addTrackingDomain'],
    title: 'a tracking domain is added, with its scheme',
    show: async (bench) => {
      const add = (domain: string) => `mutation { offeritTrackingDomainAdd(
        values: { domain: "${domain}", redirectDomain: "https://else.example", templateProtect: true }
      ) { __typename ... on InvalidChange { code field message } } }`;
      const refusal = await bench.refused(add('bare.example'));
      expect(refusal).toMatchObject({ code: 'INVALID_VALUE', field: 'domain', calls: 0 });
      await bench.ask(add('https://new.example'));
      expect(recordsIn(bench, 'tracking_domains').at(-1)).toMatchObject({
        domain: 'https://new.example',
        redirect_domain: 'https://else.example',
        template_protect: '1',
      });
    },
  },
  {
    calls: ['editAdvertiser'],
    title: 'an advertiser is edited, and what is left out stays',
    show: async (bench) => {
      const [before] = recordsIn(bench, 'advertisers');
      const edit = `mutation ($values: OfferitAdvertiserEditValues!) { offeritAdvertiserEdit(values: $values) {
        ... on OfferitAdvertiserEditWrite { requests { parameters } writeId }
        ... on InvalidChange { code field message }
      } }`;
      const values = { advertiserId: before.loginid, email: 'ann@mail.example', password: 'tell-nobody', city: 'Łódź' };
      const { offeritAdvertiserEdit: done } = await bench.ask(edit, { values });
      const [after] = recordsIn(bench, 'advertisers');
      expect(after).toEqual({ ...before, email: 'ann@mail.example', city: 'Łódź', password: expect.any(String) });
      expect(after.password).not.toBe(before.password);
      expect(JSON.stringify(done)).not.toContain('tell-nobody');
      expect(await journal(bench)).not.toMatch(/tell-nobody|ann@mail|Łódź/);
      const emptied = await bench.refused(edit, { values: { ...values, city: null } });
      expect(emptied).toMatchObject({ code: 'CANNOT_CLEAR', field: 'city', calls: 0 });
    },
  },
  {
    calls: ['setCustomerDetails'],
    title: 'who a customer is can be changed, and null removes it',
    show: async (bench) => {
      const [before] = recordsIn(bench, 'customers');
      const set = `mutation ($values: OfferitCustomerDetailsSetValues!) { offeritCustomerDetailsSet(values: $values) {
        __typename ... on InvalidChange { code field message }
      } }`;
      const refused = async (values: Data) => bench.refused(set, { values });
      expect(await refused({ city: 'Łódź' })).toMatchObject({ code: 'REQUIRED', field: 'customerId', calls: 0 });
      const both = { customerId: '1', subscription: 'S1', city: 'Łódź' };
      expect(await refused(both)).toMatchObject({ code: 'INVALID_VALUE', field: 'subscription', calls: 0 });
      const customerId = before.customer_id;
      expect(await refused({ customerId })).toMatchObject({ code: 'REQUIRED', field: 'email', calls: 0 });
      const word = await refused({ customerId, firstname: 'REMOVE' });
      expect(word).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'firstname', calls: 0 });
      const password = await refused({ customerId, password: null });
      expect(password).toMatchObject({ code: 'CANNOT_CLEAR', field: 'password', calls: 0 });

      const { subscription } = before;
      const done = await bench.ask(set, { values: { subscription, lastname: null, city: 'Łódź' } });
      expect(done).toEqual({ offeritCustomerDetailsSet: { __typename: 'OfferitCustomerDetailsSetWrite' } });
      expect(recordsIn(bench, 'customers')[0]).toEqual({ ...before, lastname: '', city: 'Łódź' });
      expect(await journal(bench)).not.toContain('Łódź');
    },
  },
];

async function journal({ ask }: OperationBench): Promise<string> {
  return JSON.stringify(await ask('{ writes(first: 1) { edges { node { changes { field requested } } } } }'));
}
