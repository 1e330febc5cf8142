import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe('an affiliate network of 2017', () => {
  it('comes in a list with a text id from every write, and as an object with a number from a read', () => {
    const platform = tracker('seed2017');
    const shape = {
      id: '61',
      name: 'acme-cpa',
      postback_url: 'http://pb.example',
      state: 'active',
      template_name: '',
      created_at: '2026-03-01 13:00:01',
      updated_at: '2026-03-01 13:00:01',
    };
    const body = { name: 'acme-cpa', postback_url: 'http://pb.example', offer_param: 'sub1={subid}' };
    expect(askJson(platform, 'POST affiliate_networks', body)).toEqual([shape]);
    expect(askJson(platform, 'PUT affiliate_networks/61', { notes: 'x' })).toMatchObject([{ id: '61' }]);
    expect(askJson(platform, 'GET affiliate_networks/61')).toMatchObject({ id: 61 });
    expect(askJson(platform, 'DELETE affiliate_networks/61')).toMatchObject([{ id: '61', state: 'deleted' }]);
    expect(platform.state().affiliate_networks?.[61]).not.toHaveProperty('offer_param');
  });

  it('is cloned under its name and the minute', () => {
    const platform = tracker('seed2017');
    const { name } = askJson(platform, 'GET affiliate_networks/1');
    expect(askJson(platform, 'POST affiliate_networks/1/clone')).toMatchObject([
      { id: '61', name: `${name} Copy 01 Mar 2026 13:00` },
    ]);
  });
});

describe.each(['live2021', 'live2026'] as const)('an affiliate network in %s', (profile) => {
  it('comes as an object from create and update, in a list from clone and archive', () => {
    const platform = tracker(profile);
    expect(askJson(platform, 'POST affiliate_networks', { name: 'acme', offer_param: 'sub1={subid}' })).toEqual({
      id: 61,
      name: 'acme',
      postback_url: '',
      offer_param: 'sub1={subid}',
      state: 'active',
      template_name: '',
      notes: '',
      created_at: '2026-03-01 13:00:01',
      updated_at: '2026-03-01 13:00:01',
    });
    expect(askJson(platform, 'PUT affiliate_networks/61', { notes: 'новый' })).toMatchObject({
      id: 61,
      notes: 'новый',
      offer_param: 'sub1={subid}',
      updated_at: '2026-03-01 13:00:02',
    });
    expect(askJson(platform, 'POST affiliate_networks/61/clone')).toMatchObject([{ id: 62, name: 'Copy of acme' }]);
    expect(askJson(platform, 'DELETE affiliate_networks/61')).toMatchObject([{ id: 61, state: 'deleted' }]);
  });
});

describe.each(profiles)('affiliate networks in %s', (profile) => {
  it('have names of their own, archived ones and clones included', () => {
    const platform = tracker(profile);
    const status = profile === 'live2026' ? 422 : 406;
    const used = { status, body: { name: ['Name has already used'] } };
    const { name } = askJson(platform, 'GET affiliate_networks/1');
    askJson(platform, 'DELETE affiliate_networks/1');
    expect(refusal(platform, 'POST affiliate_networks', { name })).toEqual(used);
    expect(refusal(platform, 'PUT affiliate_networks/2', { name })).toEqual(used);
    askJson(platform, 'POST affiliate_networks/2/clone');
    expect(refusal(platform, 'POST affiliate_networks/2/clone')).toEqual(used);
    expect(refusal(platform, 'POST affiliate_networks', '[]').body).toEqual({ name: ['Name is required'] });
    expect(askJson(platform, 'PUT affiliate_networks/1', { name })).toBeDefined();
  });

  it('leave the list when archived, stay readable and cannot be archived twice', () => {
    const platform = tracker(profile);
    const count = askJson(platform, 'GET affiliate_networks').length;
    askJson(platform, 'DELETE affiliate_networks/1');
    expect(askJson(platform, 'GET affiliate_networks')).toHaveLength(count - 1);
    expect(askJson(platform, 'GET affiliate_networks/1')).toMatchObject({ id: 1, state: 'deleted' });
    expect(ask(platform, 'DELETE affiliate_networks/1').status).toBe(404);
  });

  it('never take a template from a write', () => {
    const platform = tracker(profile);
    askJson(platform, 'PUT affiliate_networks/1', { template_name: 'mine' });
    expect(platform.state().affiliate_networks?.[1]).toMatchObject({ template_name: '' });
  });
});
