import { describe, expect, it } from 'vitest';
import { ask, network, refusal, request, respond, stored } from './tune-ask.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('a call', () => {
  it('means the same by GET, by form POST and with its target in the path', () => {
    const platform = network();
    const expected = ask(platform, 'Offer/findById id=2');
    expect(expected.Offer.id).toBe('2');
    const get = request('Offer/findById id=2');
    const post = { ...get, method: 'POST', query: new URLSearchParams(), headers: form };
    expect(respond(platform, { ...post, body: Buffer.from(String(get.query)) }).data).toEqual(expected);
    const inPath = request('Offer/findById id=2');
    inPath.query.delete('Target');
    expect(respond(platform, { ...inPath, path: '/v3/Offer.json' }).data).toEqual(expected);
  });

  it('gets every parameter back as it was parsed, the token included', () => {
    const line = 'Offer/findAll fields[]=id&fields[]=name&filters[id][LESS_THAN]=9&contain[0]=Goal&limit=1';
    const answer = network().answer(request(line));
    expect(answer).toMatchObject({ status: 200, contentType: 'application/json' });
    expect(JSON.parse(String(answer.body)).request).toEqual({
      Target: 'Offer',
      Format: 'json',
      Service: 'HasOffers',
      Version: '2',
      NetworkId: 'demo',
      NetworkToken: 'NETtoken',
      Method: 'findAll',
      fields: ['id', 'name'],
      filters: { id: { LESS_THAN: '9' } },
      contain: ['Goal'],
      limit: '1',
    });
  });

  it('is answered in the JSON of PHP, with escaped slashes and letters', () => {
    const platform = network();
    ask(platform, 'Offer/update id=2&data[name]=Žluť&data[preview_url]=https://a.example/');
    const body = String(platform.answer(request('Offer/findById id=2')).body);
    expect(body).toContain('"name":"\\u017dlu\\u0165","');
    expect(body).toContain('https:\\/\\/a.example\\/');
  });

  it('may leave the network to the host name', () => {
    const sent = request('Offer/findAllIds');
    sent.query.delete('NetworkId');
    expect(respond(network(), sent).status).toBeUndefined();
    expect(respond(network(), { ...sent, headers: { host: 'demo.api.hasoffers.com' } }).status).toBe(1);
  });

  it('is too long as a GET with many ids, and no other way', () => {
    const platform = network();
    const long = request(`Offer/findAllByIds ${Array.from({ length: 1000 }, (_none, id) => `ids[]=${id}`).join('&')}`);
    expect(platform.answer(long)).toMatchObject({ status: 414, contentType: expect.stringContaining('text/html') });
    const post = { ...long, method: 'POST', query: new URLSearchParams(), headers: form };
    expect(Object.keys(respond(platform, { ...post, body: Buffer.from(String(long.query)) }).data)).toHaveLength(40);
  });

  it('does not read a JSON body', () => {
    const body = Buffer.from(JSON.stringify({ data: { company: 'x' } }));
    const sent = {
      ...request('Advertiser/create'),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    };
    expect(respond(network(), sent).errorMessage).toBe('Missing required argument: data');
  });
});

describe('a refused call', () => {
  it('has neither echo nor status when network or token are wrong', () => {
    for (const parameter of ['NetworkToken', 'NetworkId']) {
      const sent = request('Offer/findAll');
      sent.query.set(parameter, 'wrong');
      expect(JSON.parse(String(network().answer(sent).body))).toEqual({
        response: { errors: { publicMessage: 'Network id is not valid' }, link: 'http://developers.hasoffers.com/' },
      });
    }
  });

  it('says so when the path asks for another format', () => {
    for (const path of ['/Apiv3/xml', '/v3/Offer.xml']) {
      const { errors } = respond(network(), { ...request('Offer/findAll'), path });
      expect(errors).toEqual({ publicMessage: 'Unsupported output format in URL' });
    }
  });

  it('comes under HTTP 200 with status -1, an empty text and its message twice', () => {
    const answer = network().answer(request('Offer/findById'));
    expect(answer.status).toBe(200);
    expect(JSON.parse(String(answer.body))).toMatchObject({
      request: { Method: 'findById' },
      response: {
        status: -1,
        httpStatus: 200,
        data: '',
        errors: [{ publicMessage: 'Missing required argument: id' }],
        errorMessage: 'Missing required argument: id',
      },
    });
  });

  it('shows a lone error as an object when that is switched on', () => {
    const { errors } = respond(network({ errorsAsObject: true }), request('Offer/findById'));
    expect(errors).toEqual({ publicMessage: 'Missing required argument: id' });
  });

  it('knows no other spelling of a target or a method', () => {
    for (const line of [
      'offer/findAll',
      'Offer/FindAll',
      'Offer/constructor',
      'constructor/findAll',
      'Goal/findAllIds',
    ]) {
      expect(respond(network(), request(line)).status, line).toBe(-1);
    }
  });
});

describe('the rate limit', () => {
  const call = request('Preference/findAll');
  const limited = (clock: () => number) => network({ rateLimit: { calls: 50, seconds: 10 }, clock });

  it('refuses the fifty-first call of ten seconds in the words of the platform, under HTTP 200', () => {
    const platform = limited(() => 5_000);
    for (let number = 1; number <= 50; number += 1) expect(respond(platform, call).status).toBe(1);
    const text =
      'demo.  API usage exceeded rate limit.  Configured: 50/10s window; Your usage: 51.  ' +
      'See https://help.tune.com/hasoffers/rate-limit-error/ for guidance.';
    expect(platform.answer(call).status).toBe(200);
    expect(platform.throttled(call)).toMatchObject({ status: 200 });
    expect(JSON.parse(String(platform.throttled(call).body)).response).toMatchObject({
      status: -1,
      data: '',
      errors: [{ publicMessage: text }],
      errorMessage: text,
    });
    expect(respond(platform, call).errorMessage).toBe(text.replace('51', '52'));
  });

  it('lets calls pass again in the next window', () => {
    let time = 0;
    const platform = limited(() => time);
    for (let number = 1; number <= 60; number += 1) platform.answer(call);
    expect(respond(platform, call).status).toBe(-1);
    time = 10_000;
    expect(respond(platform, call).status).toBe(1);
  });

  it('applies no write that it refuses', () => {
    const platform = network({ rateLimit: { calls: 0, seconds: 10 }, clock: () => 0 });
    platform.answer(request('Offer/update id=2&data[name]=New'));
    expect(stored(platform, 'offers')[0]?.name).not.toBe('New');
  });
});

describe('the addresses', () => {
  it('are methods that answer', () => {
    const platform = network();
    for (const address of platform.addresses) {
      expect(respond(platform, request(address)).errorMessage ?? '', address).not.toContain('does not exist');
    }
  });

  it('are writes where the method changes something, whatever the verb', () => {
    const platform = network();
    const reading = /\/(find|get|list|generate|check|unique)/;
    for (const address of platform.addresses) {
      expect(platform.isWrite(request(address)), address).toBe(!reading.test(address));
    }
    expect(platform.isWrite(request('Offer/nothing'))).toBe(false);
    expect(platform.isWrite({ ...request('Offer/update'), path: '/elsewhere' })).toBe(false);
  });

  it('name the argument that a write is missing, and then nothing is written', () => {
    const platform = network();
    const before = platform.state();
    for (const address of platform.addresses) {
      if (platform.isWrite(request(address))) expect(refusal(platform, address)).toMatch(/^Missing required argument/);
    }
    expect(platform.state()).toEqual(before);
  });
});
