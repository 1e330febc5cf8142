import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

const proof = 'changes { field after outcome } collateral { field } requests { path }';

describe('a write to Offerit', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({
      accounts: [{ id: 'network', platform: 'offerit', currency: 'EUR', timeZone: 'Europe/Madrid' }],
    });
  });
  beforeEach(() => gateway.forget());
  afterAll(() => gateway.close());
  const id = Buffer.from('OfferitOffer:network:2').toString('base64url');
  /** The one field of a mutation. */
  const ask = async (mutation: string) => {
    const { data, errors } = Object(await (await gateway.fetch({ query: `mutation { it: ${mutation} }` })).json());
    expect(errors).toBeUndefined();
    return data.it;
  };

  it('in shared words is an edit and a pause, whose end is no surprise', async () => {
    const changes = '{ name: "Both", status: PAUSED }';
    expect(await ask(`offerUpdate(id: "${id}", changes: ${changes}) { ... on OfferWrite { ${proof} } }`)).toEqual({
      changes: [
        { field: 'offerName', after: 'Both', outcome: 'APPLIED' },
        { field: 'ended', after: true, outcome: 'APPLIED' },
      ],
      collateral: [],
      requests: [{ path: '/api/offer/edit_offer' }, { path: '/api/offer/pause_offer' }],
    });
  });

  it('can expect nothing of what the installation does not show', async () => {
    const update = `offeritOfferUpdate(id: "${id}", changes: { hidden: true }, expected: { retroPayout: true })`;
    expect(await ask(`${update} { __typename }`)).toEqual({ __typename: 'InvalidInput' });
    expect(gateway.sandbox.account('network').requests.writes()).toEqual([]);
  });

  it.each([
    ['Offer', '{ offerName: "Made" }'],
    ['LandingPage', '{ offerId: "2", name: "Made", url: "https://made.example" }'],
  ])('that makes one %s finds it although the answer does not say which it is', async (entity, values) => {
    const create = `offerit${entity}Create(account: "network", values: ${values})`;
    const made = await ask(`${create} { ... on Offerit${entity}Write { node { nativeId } ${proof} } }`);
    expect(made.node.nativeId).toMatch(/^\d+$/);
    expect(made.changes).toContainEqual(expect.objectContaining({ after: 'Made', outcome: 'APPLIED' }));
  });
});
