import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, tracker } from './keitaro-ask.ts';

const archive = Buffer.from(
  zipSync({ 'index.php': strToU8('<?php ?>'), 'img/a/logo.svg': strToU8('<svg/>'), 'img/b.txt': strToU8('Привет') }),
).toString('base64');

const places = [
  ['live2021', 'landing_pages'],
  ['live2026', 'landing_pages'],
  ['live2026', 'offers'],
] as const;

describe.each(places)('the files of %s %s', (profile, path) => {
  const created = (body: object) => {
    const platform = tracker(profile);
    const { id } = askJson(platform, `POST ${path}`, { name: 'Local', ...body });
    return { platform, at: `${path}/${id}` };
  };

  it('are those of the archive, as a tree and one by one', () => {
    const { platform, at } = created({ archive });
    expect(askJson(platform, `GET ${at}/get_structure`)).toEqual({
      name: '',
      type: 'directory',
      ext: '',
      path: '',
      children: [
        {
          name: 'img',
          type: 'directory',
          ext: '',
          path: 'img',
          children: [
            {
              name: 'a',
              type: 'directory',
              ext: '',
              path: 'img/a',
              children: [{ name: 'logo.svg', type: 'file', ext: 'svg', path: 'img/a/logo.svg', children: [] }],
            },
            { name: 'b.txt', type: 'file', ext: 'txt', path: 'img/b.txt', children: [] },
          ],
        },
        { name: 'index.php', type: 'file', ext: 'php', path: 'index.php', children: [] },
      ],
    });
    expect(askJson(platform, `GET ${at}/get_file?path=img/b.txt`)).toEqual({ data: 'Привет' });
    expect(ask(platform, `GET ${at}/get_file?path=img`).status).toBe(404);
    expect(ask(platform, `GET ${at}/get_file`).status).toBe(400);
  });

  it('are added, changed and removed, which the download shows', () => {
    const { platform, at } = created({ archive });
    expect(askJson(platform, `POST ${at}/add_file?path=new.js`)).toEqual({ path: 'new.js' });
    expect(askJson(platform, `GET ${at}/get_file?path=new.js`)).toEqual({ data: '' });
    expect(refusal(platform, `POST ${at}/add_file`, { path: 'new.js' }).body).toHaveProperty('path');
    expect(askJson(platform, `PUT ${at}/update_file?path=new.js`, { data: 'let b' })).toEqual({ path: 'new.js' });
    expect(ask(platform, `PUT ${at}/update_file?path=other.js`, { data: '' }).status).toBe(404);
    expect(askJson(platform, `DELETE ${at}/remove_file?path=img`)).toEqual({ success: true });
    expect(ask(platform, `DELETE ${at}/remove_file?path=img`).status).toBe(404);
    const { contentType, body } = ask(platform, `GET ${at}/download`);
    expect(contentType).toBe('application/octet-stream');
    const zip = unzipSync(Buffer.from(body));
    const texts = Object.entries(zip).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
    expect(Object.fromEntries(texts)).toEqual({ 'index.php': '<?php ?>', 'new.js': 'let b' });
  });

  it('are replaced by another archive', () => {
    const { platform, at } = created({});
    expect(askJson(platform, `GET ${at}/get_structure`).children).toMatchObject([{ name: 'index.html' }]);
    askJson(platform, `POST ${at}/add_file`, { path: 'x.txt' });
    askJson(platform, `PUT ${at}`, { archive });
    expect(askJson(platform, `GET ${at}/get_structure`).children).toHaveLength(2);
    askJson(platform, `PUT ${at}`, { archive: 'no zip' });
    expect(askJson(platform, `GET ${at}/get_structure`).children).toEqual([]);
  });

  it('belong to pages that are there', () => {
    expect(ask(tracker(profile), `GET ${path}/9999/get_structure`).status).toBe(404);
    expect(ask(tracker('seed2017'), `GET ${path}/1/get_structure`).contentType).toContain('html');
    expect(askJson(tracker(profile), `GET ${path}/1/get_structure`).children).toEqual([]);
  });
});
