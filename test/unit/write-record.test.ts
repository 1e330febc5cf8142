import { describe, expect, it } from 'vitest';
import { wire as cakeWire } from '../../datasources/cake/wire.ts';
import { InvalidChange } from '../../datasources/errors.ts';
import { wire as keitaroWire } from '../../datasources/keitaro/wire.ts';
import {
  type AnyRecord,
  amount,
  cannotClear,
  choice,
  type Fields,
  flag,
  instant,
  integer,
  reference,
  text,
  texts,
  toggle,
} from '../../datasources/spec/field.ts';
import type { Wire } from '../../datasources/spec/wire.ts';
import { writeChanges, writeFilter, writeNew } from '../../datasources/spec/write-record.ts';

const fields = {
  id: reference('id', 'Its number.', { readOnly: true }),
  name: text('name', 'Its name.', { maxLength: 10, required: true, cleared: cannotClear }),
  note: text('note', 'A note.', { cleared: 'NULL' }),
  owner: reference('owner_id', 'Its owner.', { creationOnly: true }),
  group: reference('group_id', 'Its group.'),
  days: integer('days', 'Days.', { minimum: 0, initial: '30' }),
  hours: integer('hours', 'Hours.', { minimum: 1, cleared: '-2' }),
  hidden: toggle('hidden', 'Hidden.'),
  mode: choice('mode', 'Mode', 'A mode.', { FAST: 'fast', SLOW: 'slow' }),
  price: amount('price', 'A price.', { announcedBy: 'price_modification_type' }),
  ends: instant('ends', 'When it ends.', { announcedBy: 'ends_modification_type' }),
  tags: texts('tags', 'Tags.', { announcedBy: 'tags_modification_type' }),
} as const satisfies Fields;

const change = (changes: AnyRecord, wire: Wire = cakeWire) => writeChanges(wire, fields, changes, 'America/New_York');

function refusal(act: () => unknown): { field: string; code: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidChange) return { field: error.field, code: error.code };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

const untouched = {
  name: '',
  note: '',
  owner_id: '0',
  group_id: '0',
  days: '-1',
  hours: '-1',
  hidden: 'no_change',
  mode: 'no_change',
  price: '9999.1234',
  price_modification_type: 'do_not_change',
  ends: '2067-10-20 13:31:59.7',
  ends_modification_type: 'do_not_change',
  tags: '',
  tags_modification_type: 'do_not_change',
};

describe('a change where every parameter must be sent', () => {
  it('says of every field that is left out that it is unchanged', () => {
    expect(change({})).toEqual(untouched);
  });

  it.each<[AnyRecord, AnyRecord]>([
    [{ name: 'New' }, { name: 'New' }],
    [{ note: null }, { note: 'NULL' }],
    [{ days: 0 }, { days: '0' }],
    [{ hours: null }, { hours: '-2' }],
    [{ hidden: false }, { hidden: 'off' }],
    [{ mode: 'SLOW' }, { mode: 'slow' }],
    [{ price: '0' }, { price: '0', price_modification_type: 'change' }],
    [{ ends: '2026-07-01T10:00:00Z' }, { ends: '2026-07-01 06:00:00', ends_modification_type: 'change' }],
    [{ ends: null }, { ends_modification_type: 'remove' }],
    [{ tags: ['a', 'b'] }, { tags: 'a,b', tags_modification_type: 'replace' }],
    [{ tags: null }, { tags_modification_type: 'remove_all' }],
    [{ tags: [] }, { tags_modification_type: 'remove_all' }],
  ])('%j changes its own words alone', (changes, words) => {
    expect(change(changes)).toEqual({ ...untouched, ...words });
  });

  it.each<[AnyRecord, string, string]>([
    [{ name: null }, 'name', 'CANNOT_CLEAR'],
    [{ days: null }, 'days', 'CANNOT_CLEAR'],
    [{ hidden: null }, 'hidden', 'CANNOT_CLEAR'],
    [{ price: null }, 'price', 'CANNOT_CLEAR'],
    [{ name: '' }, 'name', 'CANNOT_EXPRESS'],
    [{ name: '  ' }, 'name', 'CANNOT_EXPRESS'],
    [{ name: 'NULL' }, 'name', 'CANNOT_EXPRESS'],
    [{ price: '09999.1234' }, 'price', 'CANNOT_EXPRESS'],
    [{ group: '0' }, 'group', 'CANNOT_EXPRESS'],
    [{ group: '00' }, 'group', 'CANNOT_EXPRESS'],
    [{ group: '-0' }, 'group', 'CANNOT_EXPRESS'],
    [{ group: ' 0' }, 'group', 'CANNOT_EXPRESS'],
    [{ group: '-1' }, 'group', 'CANNOT_EXPRESS'],
    [{ tags: [' '] }, 'tags', 'INVALID_VALUE'],
    [{ tags: ['NULL'] }, 'tags', 'CANNOT_EXPRESS'],
    [{ note: 'NULL' }, 'note', 'CANNOT_EXPRESS'],
    [{ days: -1 }, 'days', 'CANNOT_EXPRESS'],
    [{ hours: -2 }, 'hours', 'CANNOT_EXPRESS'],
    [{ price: '9999.12340' }, 'price', 'CANNOT_EXPRESS'],
    [{ ends: '2067-10-20T13:31:59.700-04:00' }, 'ends', 'CANNOT_EXPRESS'],
    [{ ends: '2026-11-01T05:30:00Z' }, 'ends', 'CANNOT_EXPRESS'],
    [{ ends: '2026-11-01T06:30:00Z' }, 'ends', 'CANNOT_EXPRESS'],
    [{ tags: ['a,b'] }, 'tags', 'CANNOT_EXPRESS'],
    [{ days: -5 }, 'days', 'INVALID_VALUE'],
    [{ name: 'longer than ten' }, 'name', 'INVALID_VALUE'],
    [{ days: 1.5 }, 'days', 'INVALID_VALUE'],
    [{ price: '1,50' }, 'price', 'INVALID_VALUE'],
    [{ ends: '2026-07-01' }, 'ends', 'INVALID_VALUE'],
    [{ mode: 'fast' }, 'mode', 'INVALID_VALUE'],
    [{ id: '7' }, 'id', 'NOT_CHANGEABLE'],
    [{ owner: '7' }, 'owner', 'NOT_CHANGEABLE'],
    [{ nmae: 'x' }, 'nmae', 'UNKNOWN_FIELD'],
  ])('%j is refused before anything is sent', (changes, field, code) => {
    expect(refusal(() => change(changes))).toEqual({ field, code });
  });

  it('asks for the value of a field that has no word for "unchanged"', () => {
    const withFlag = { payVat: flag('pay_vat', 'Pays VAT.') };
    expect(refusal(() => writeChanges(cakeWire, withFlag, {}, 'UTC'))).toEqual({ field: 'payVat', code: 'REQUIRED' });
  });
});

describe('a change where a key that is not there is left alone', () => {
  it('sends the named fields only, null for one that is emptied', () => {
    expect(change({ days: 3, hidden: false, note: 'n', mode: null, tags: null }, keitaroWire)).toEqual({
      days: 3,
      hidden: false,
      note: 'n',
      mode: null,
      tags: null,
    });
  });
});

describe('a creation', () => {
  it('sends what the platform is to be told of fields that are left out', () => {
    const sent = writeNew(cakeWire, fields, { name: 'New', owner: '5', price: '1.50', ends: null }, 'UTC');
    expect(sent).toEqual({
      ...untouched,
      name: 'New',
      owner_id: '5',
      days: '30',
      hidden: 'off',
      price: '1.50',
      price_modification_type: 'change',
      mode: undefined,
    });
  });

  it('refuses to leave out what is required', () => {
    expect(refusal(() => writeNew(cakeWire, fields, {}, 'UTC'))).toEqual({ field: 'name', code: 'REQUIRED' });
  });

  it('takes nothing that a call of its own writes once the record is there', () => {
    const later = { ...fields, remark: text('remark', 'A remark.', { changeOnly: true }) };
    const given = { name: 'New', owner: '5' };
    expect(refusal(() => writeNew(cakeWire, later, { ...given, remark: 'x' }, 'UTC'))).toEqual({
      field: 'remark',
      code: 'NOT_CHANGEABLE',
    });
    expect(writeNew(cakeWire, later, { ...given, remark: null }, 'UTC')).not.toHaveProperty('remark');
  });
});

describe('a filter', () => {
  it('says "any" for what is left out, which is another word than "unchanged"', () => {
    const filter = { owner: fields.owner, name: fields.name, days: fields.days };
    expect(writeFilter(cakeWire, filter, { name: 'x' }, 'UTC')).toEqual({ owner_id: '0', name: 'x', days: '0' });
    expect(writeFilter(keitaroWire, filter, { name: 'x' }, 'UTC')).toEqual({ name: 'x' });
  });

  it('says each of several words, and names the one that is none', () => {
    const filter = { modes: choice('modes', 'Mode', 'Modes.', { FAST: 'fast', SLOW: 'slow' }, { many: true }) };
    expect(writeFilter(keitaroWire, filter, { modes: ['SLOW', 'FAST'] }, 'UTC')).toEqual({ modes: ['slow', 'fast'] });
    const wrong = refusal(() => writeFilter(keitaroWire, filter, { modes: ['SLOW', 'LATE'] }, 'UTC'));
    expect(wrong).toEqual({ field: 'modes[1]', code: 'INVALID_VALUE' });
  });

  it("says a row's own word for it", () => {
    const filter = { mode: choice('mode', 'Mode', 'A mode.', { FAST: 'fast' }, { any: 'all' }), days: fields.days };
    expect(writeFilter(cakeWire, filter, {}, 'UTC')).toEqual({ mode: 'all', days: '0' });
    expect(writeFilter(keitaroWire, filter, { mode: 'FAST' }, 'UTC')).toEqual({ mode: 'fast' });
  });
});
