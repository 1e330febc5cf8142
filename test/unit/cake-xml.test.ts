import { describe, expect, it } from 'vitest';
import type { Xml } from '../../datasources/cake/xml.ts';
import { type XmlSource, xmlRows } from '../../datasources/cake/xml-rows.ts';
import { Malformed } from '../../datasources/errors.ts';

/** A document as a connection brings it: bytes, cut anywhere, inside a character too. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const ways: [string, (text: string) => XmlSource][] = [
  ['at once', (text) => text],
  ['in one piece', (text) => inPieces(text, 1e6)],
  ['in pieces of 7 bytes', (text) => inPieces(text, 7)],
  ['byte by byte', (text) => inPieces(text, 1)],
];

describe.each(ways)("CAKE's XML, %s", (_way, sourceOf) => {
  const rowsOf = async (text: string, path = 'list.row') => {
    const rows: Xml[] = [];
    const envelope = await xmlRows(sourceOf(text), path, (row) => rows.push(row));
    return { ...envelope, rows };
  };
  const read = async (inside: string) => {
    const declared = `<?xml version="1.0" encoding="utf-8"?>\r\n<a><list><row>${inside}</row></list></a>`;
    return (await rowsOf(declared)).rows[0];
  };

  it.each(['0012', '10.10', '1e5', 'true', '-0', '0x1F', '12345678901234567890', '2014-04-28T10:52:15.537', 'null'])(
    'keeps %s as the text it is',
    async (text) => {
      expect(await read(`<b>${text}</b>`)).toEqual({ b: text });
    },
  );

  it.each(['<b xsi:nil="true" />', '<b xsi:nil="true"></b>', ''])('reads %j as absence', async (nothing) => {
    expect(await read(`${nothing}<c>1</c>`)).toEqual({ c: '1' });
  });

  it('keeps an element that says it is not nil', async () => {
    expect(await read('<b xsi:nil="false">1</b>')).toEqual({ b: '1' });
  });

  it.each(['<b />', '<b></b>', '<b x="1" />', '<b>\r\n  </b>', '<b>\n<c xsi:nil="true" />\n</b>'])(
    'reads the empty element %j as the empty text',
    async (empty) => {
      expect(await read(empty)).toEqual({ b: '' });
    },
  );

  it('drops namespaces, of the root, of a prefix and of id and name pairs', async () => {
    const xml = `<x:currencies_response xmlns:x="http://cakemarketing.com/api/1/" xmlns="http://cakemarketing.com/api/1/">
      <x:success>true</x:success>
      <currencies>
        <currency>
          <currency_id xmlns="API:id_name_store">1</currency_id>
          <x:currency_name xmlns="API:id_name_store">US Dollar</x:currency_name>
        </currency>
      </currencies>
    </x:currencies_response>`;
    const { root, members, rows } = await rowsOf(xml, 'currencies.currency');
    expect(rows).toEqual([{ currency_id: '1', currency_name: 'US Dollar' }]);
    expect([root, members.success, Object.keys(members)]).toEqual([
      'currencies_response',
      'true',
      ['success', 'currencies'],
    ]);
  });

  it('makes a list of a name that repeats and none of a name that does not', async () => {
    expect(await read('<b><c>1</c></b>')).toEqual({ b: { c: '1' } });
    expect(await read('<b><c>1</c><d/><c>2</c><c>3</c></b>')).toEqual({ b: { c: ['1', '2', '3'], d: '' } });
  });

  it.each([
    ['<list />', []],
    ['<list></list>', []],
    ['<list>\n</list>', []],
    ['<list><row>1</row></list>', ['1']],
    ['<list><row><id>1</id></row></list>', [{ id: '1' }]],
    ['<list><row /><row xsi:nil="true" /><row>2</row></list>', ['', '2']],
  ])('finds in %s the rows %j', async (list, rows) => {
    const found = await rowsOf(`<r><success>true</success>${list}<row>no row</row></r>`);
    expect(found.rows).toEqual(rows);
    expect(Object.hasOwn(found.members, 'list')).toBe(true);
  });

  it.each(['', '<list xsi:nil="true" />'])('tells by its absence that there is no list in %j', async (list) => {
    const found = await rowsOf(`<r><success>false</success><message>No</message>${list}</r>`);
    expect(found).toMatchObject({ rows: [], members: { success: 'false', message: 'No' } });
    expect(Object.hasOwn(found.members, 'list')).toBe(false);
  });

  it('takes an element directly under the root for a row, and a text that is the whole answer', async () => {
    const written = '<r><success>true</success><success_info><offer_id>7</offer_id></success_info></r>';
    expect((await rowsOf(written, 'success_info')).rows).toEqual([{ offer_id: '7' }]);
    expect((await rowsOf('<string xmlns="http://cakemarketing.com/api/1/">KEY</string>', 'string')).rows).toEqual([
      'KEY',
    ]);
    expect((await rowsOf('<ArrayOfVertical><Vertical><a>1</a></Vertical></ArrayOfVertical>', 'Vertical')).rows).toEqual(
      [{ a: '1' }],
    );
  });

  it('keeps the line breaks inside a text, and white space around it', async () => {
    expect(await read('<b>one\r\n\r\ntwo</b><c> one </c>')).toEqual({ b: 'one\n\ntwo', c: ' one ' });
  });

  it.each([
    ['&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', `<b> & "c" 'd'`],
    ['caf&#233;', 'café'],
    ['&#xE9;&#xe9;', 'éé'],
    ['&#128512;', '😀'],
    ['Кириллица 確認 🎉', 'Кириллица 確認 🎉'],
    ['a&#9;b&#10;c&#13;d', 'a\tb\nc\rd'],
    ['&amp;#65;', '&#65;'],
    ['&amp;#x0;', '&#x0;'],
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;', '&amp;'],
    ['&constructor;&eacute;&AMP;', '&constructor;&eacute;&AMP;'],
  ])('decodes %j once', async (written, meant) => {
    expect(await read(`<b>${written}</b>`)).toEqual({ b: meant });
  });

  it.each([
    '&#x0;',
    '&#0;',
    '&#x13;',
    '&#x16;',
    '&#31;',
    '&#x110000;',
    '&#xD800;',
    '&#xFFFF;',
    '\u0000',
    '\u0016',
    '\ufffe',
  ])('leaves out %j, which XML forbids, and counts it', async (forbidden) => {
    const { rows, mended } = await rowsOf(`<a><list><row>one${forbidden}two${forbidden}</row></list></a>`);
    expect({ rows, mended }).toEqual({ rows: ['onetwo'], mended: 2 });
  });

  it('decodes more references than the parser once allowed in a document', async () => {
    expect(await read(`<b>${'&#65;'.repeat(5000)}</b><c>${'&amp;'.repeat(5000)}</c>`)).toEqual({
      b: 'A'.repeat(5000),
      c: '&'.repeat(5000),
    });
  });

  it.each([
    ['nothing at all', ''],
    ['white space', ' \n'],
    ['a declaration alone', '<?xml version="1.0"?>'],
    ['a plain text', 'Service Unavailable'],
    ['JSON', '{"d":{"success":true}}'],
    ['an answer that ends before its last element does', '<a><b>1</b>'],
    ['an answer that ends inside a tag', '<a><b>1</'],
    ['an answer that ends inside a row', '<a><list><row><b>1</b>'],
    ['an answer that ends inside a reference', '<a><list><row>&#x1'],
    ['a web page', '<!DOCTYPE html><html><body><p>Bad Gateway<br></body></html>'],
    ['a fragment of a web page', '<p>Bad<br>Gateway</p>'],
    ['text behind the root', '<a>1</a>error'],
    ['a name that is none of ours to set', '<a><list><row><__proto__>1</__proto__></row></list></a>'],
  ])('refuses %s', async (_what, text) => {
    await expect(rowsOf(text)).rejects.toBeInstanceOf(Malformed);
  });

  it('passes on what whoever takes the rows throws', async () => {
    const taking = xmlRows(sourceOf('<a><list><row/></list></a>'), 'list.row', () => {
      throw new RangeError('no room');
    });
    await expect(taking).rejects.toBeInstanceOf(RangeError);
  });
});

it('gives each row away before the next has come', async () => {
  const seen: number[] = [];
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('<a><list>');
    for (; sent < 5; sent += 1) yield new TextEncoder().encode(`<row>${sent}</row>`);
    yield new TextEncoder().encode('</list></a>');
  }
  await xmlRows(endless(), 'list.row', () => seen.push(sent));
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});
