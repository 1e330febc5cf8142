import { describe, expect, it } from 'vitest';
import { parseXml } from '../../datasources/cake/xml.ts';
import { Malformed } from '../../datasources/errors.ts';

const read = (inside: string) => parseXml(`<?xml version="1.0" encoding="utf-8"?><a>${inside}</a>`).a;

describe("CAKE's XML", () => {
  it.each(['0012', '10.10', '1e5', 'true', '-0', '0x1F', '12345678901234567890', '2014-04-28T10:52:15.537', 'null'])(
    'keeps %s as the text it is',
    (text) => {
      expect(read(`<b>${text}</b>`)).toEqual({ b: text });
    },
  );

  it.each(['<b xsi:nil="true" />', '<b xsi:nil="true"></b>', ''])('reads %j as absence', (nothing) => {
    expect(read(`${nothing}<c>1</c>`)).toEqual({ c: '1' });
  });

  it('keeps an element that says it is not nil', () => {
    expect(read('<b xsi:nil="false">1</b>')).toEqual({ b: '1' });
  });

  it.each(['<b />', '<b></b>', '<b x="1" />'])('reads the empty element %j as the empty text', (empty) => {
    expect(read(empty)).toEqual({ b: '' });
  });

  it('drops namespaces, of the root, of a prefix and of id and name pairs', () => {
    const xml = `<x:currencies_response xmlns:x="http://cakemarketing.com/api/1/" xmlns="http://cakemarketing.com/api/1/">
      <currency>
        <currency_id xmlns="API:id_name_store">1</currency_id>
        <currency_name xmlns="API:id_name_store">US Dollar</currency_name>
      </currency>
      <x:success>true</x:success>
    </x:currencies_response>`;
    expect(parseXml(xml)).toEqual({
      currencies_response: { currency: { currency_id: '1', currency_name: 'US Dollar' }, success: 'true' },
    });
  });

  it('makes a list of a name that repeats and none of a name that does not', () => {
    expect(read('<b><c>1</c></b>')).toEqual({ b: { c: '1' } });
    expect(read('<b><c>1</c><c>2</c></b>')).toEqual({ b: { c: ['1', '2'] } });
  });

  it('keeps the line breaks inside a text', () => {
    expect(read('<b>one\n\ntwo</b>')).toEqual({ b: 'one\n\ntwo' });
  });

  it.each([
    ['&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', `<b> & "c" 'd'`],
    ['caf&#233;', 'café'],
    ['&#xE9;&#xe9;', 'éé'],
    ['&#128512;', '😀'],
    ['a&#9;b&#10;c&#13;d', 'a\tb\nc\rd'],
    ['&amp;#65;', '&#65;'],
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;', '&amp;'],
  ])('decodes %j once', (written, meant) => {
    expect(read(`<b>${written}</b>`)).toEqual({ b: meant });
  });

  it.each(['&#x0;', '&#0;', '&#x13;', '&#x16;', '&#31;', '&#x110000;'])('drops %s, which XML forbids', (reference) => {
    expect(read(`<b>one${reference}two</b>`)).toEqual({ b: 'onetwo' });
  });

  it('decodes more references than the parser once allowed in a document', () => {
    expect(read(`<b>${'&#65;'.repeat(5000)}</b><c>${'&amp;'.repeat(5000)}</c>`)).toEqual({
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
    ['a web page', '<!DOCTYPE html><html><body><p>Bad Gateway<br></body></html>'],
    ['a fragment of a web page', '<p>Bad<br>Gateway</p>'],
    ['text behind the root', '<a>1</a>error'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseXml(text)).toThrow(Malformed);
  });
});

it.each(['&constructor;', '&toString;', '&eacute;'])(
  'an entity that XML does not have, %s, stays as it is',
  (entity) => {
    expect(parseXml(`<a>${entity}</a>`)).toEqual({ a: entity });
  },
);

it.each(['&#xD800;', '&#xFFFF;', '&#x110000;'])('what is no character, %s, is dropped', (reference) => {
  expect(parseXml(`<a>x${reference}y</a>`)).toEqual({ a: 'xy' });
});

it('a name that the parser refuses is Malformed, as all else that cannot be read', () => {
  expect(() => parseXml('<__proto__>1</__proto__>')).toThrow(Malformed);
});
