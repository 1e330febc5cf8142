import { describe, expect, it } from 'vitest';
import { ask, network, request, respond } from './tune-ask.ts';

/** The start of a PNG of 12 by 34 pixels: all that is measured. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('0000000c00000022', 'hex'),
  Buffer.from('\r\n--bytes that look like a boundary', 'latin1'),
]);

function upload(parameters: string, part: string, bytes: Buffer) {
  const head = `--limit\r\nContent-Disposition: form-data; name="${part}"; filename="local.png"\r\n\r\n`;
  return {
    ...request(`OfferFile/create data[offer_id]=2&data[display]=Hero&${parameters}`),
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=limit' },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--limit--\r\n')]),
  };
}

describe('an upload', () => {
  it('measures the picture and believes nothing that is sent about it', () => {
    const sent = upload('data[filename]=hero.png&data[type]=offer thumbnail&data[width]=200', 'hero.png', png);
    expect(respond(network(), sent).data.OfferFile).toMatchObject({
      filename: 'hero.png',
      size: String(png.length),
      width: '12',
      height: '34',
      interface: 'network',
      account_id: null,
      status: 'active',
      created: '2026-03-01 13:00:01',
      modified: '0000-00-00 00:00:00',
      url: 'https://media.go2speed.org/brand/files/demo/2/hero.png',
      thumbnail: 'https://media.go2speed.org/brand/files/demo/2/thumbnails_100/hero.png',
    });
  });

  it('reads the size of a GIF and of a JPEG as well, and takes any other file as it is', () => {
    const gif = Buffer.from('4749463839610c002200', 'hex');
    const jpeg = Buffer.from('ffd8ffe000040000ffc000110800220 00c0300'.replace(' ', ''), 'hex');
    for (const [name, bytes] of [
      ['a.gif', gif],
      ['a.jpg', jpeg],
    ] as const) {
      const { OfferFile } = respond(network(), upload(`data[filename]=${name}`, name, bytes)).data;
      expect(OfferFile, name).toMatchObject({ width: '12', height: '34' });
    }
    const { OfferFile } = respond(network(), upload('data[filename]=a.zip', 'a.zip', Buffer.from('PK'))).data;
    expect(OfferFile).toMatchObject({ size: '2', width: null, height: null, thumbnail: null });
  });

  it('is refused when no part has the name of the file, and for an extension that is not allowed', () => {
    const { errors } = respond(network(), upload('data[filename]=hero.png', 'other.png', png));
    expect(errors).toMatchObject([{ err_code: 1, attribute_name: 'filename' }]);
    const refused = respond(network(), upload('data[filename]=hero.exe', 'hero.exe', png));
    expect(refused.errors).toMatchObject([{ err_code: 3, attribute_name: 'filename' }]);
    expect(refused.errorMessage).toBe('Could not create offer file.');
  });

  it('is seen wherever files of the offer are, as soon as it is made', async () => {
    const platform = network();
    const name = 'hrdina ě 英雄.png';
    const form = new FormData();
    form.append(name, new Blob([png], { type: 'image/png' }), 'C:\\local "file".png');
    // As fetch builds it.
    const built = new Response(form);
    const line = `OfferFile/create data[offer_id]=4&data[display]=Hero&data[type]=offer thumbnail&data[filename]=${name}`;
    const { OfferFile } = respond(platform, {
      ...request(line),
      method: 'POST',
      headers: { 'content-type': built.headers.get('content-type') ?? '' },
      body: Buffer.from(await built.arrayBuffer()),
    }).data;
    expect(OfferFile).toMatchObject({ filename: name, size: String(png.length), width: '12', height: '34' });
    const { id } = OfferFile;
    expect(ask(platform, 'Offer/getThumbnail id=4')).toEqual({ OfferFile });
    expect(ask(platform, 'Offer/getOfferFiles id=4')).toContainEqual({ OfferFile });
    expect(ask(platform, 'Offer/findById id=4&contain[]=Thumbnail').Thumbnail).toEqual({ [id]: OfferFile });
    expect(ask(platform, `OfferFile/findAllByName filename=${name}`)).toEqual({ [id]: { OfferFile } });
    expect(ask(platform, 'Offer/getOfferFilesWithCreativeCode offer_id=4').data[id].OfferFile).toEqual(OfferFile);
    expect(ask(platform, `OfferFile/update id=${id}&data[display]=Held`).OfferFile).toMatchObject({
      display: 'Held',
      size: String(png.length),
    });
  });

  it('needs code and no file for a text ad', () => {
    const platform = network();
    const line = 'OfferFile/create data[offer_id]=2&data[display]=Hero&data[type]=text ad';
    expect(respond(platform, request(line)).errors).toMatchObject([{ attribute_name: 'code' }]);
    expect(respond(platform, request(`${line}&data[code]=Buy!`)).data.OfferFile).toMatchObject({
      filename: '',
      size: '0',
      code: 'Buy!',
      url: null,
    });
  });

  it('names the types there are', () => {
    const sent = upload('data[filename]=hero.png&data[type]=poster', 'hero.png', png);
    expect(respond(network(), sent).errors[0].err_msg).toBe(
      'Type must be one of: file, image banner, flash banner, email creative, offer thumbnail, text ad, html ad, xml feed, hidden',
    );
  });
});

it('deletes a file by its status', () => {
  const platform = network();
  expect(respond(platform, request('OfferFile/delete id=2')).data).toBe(true);
  expect(platform.state().offerFiles?.[2]).toMatchObject({ status: 'deleted' });
});
