import { describe, expect, it } from 'vitest';
import { record, records, text } from '../../datasources/spec/field.ts';
import { withoutPersons, withoutSecrets } from '../../resolvers/writes/mask.ts';

const parts = {
  address: text('address', 'Where it is.'),
  login: text('login', 'Whose it is.', { personal: true }),
  password: text('password', 'Opens it.', { secret: true }),
};
const fields = {
  token: text('token', 'A key.', { secret: true }),
  proxy: record('proxy', 'Proxy', 'A proxy.', parts),
  doors: records('doors', 'Door', 'Doors.', parts, { itemsBy: 'address' }),
};
const given = { address: 'a', login: 'b', password: 'c' };

function changeOf(field: string, requested: unknown) {
  return { field, before: null, after: null, requested, outcome: 'UNVERIFIED' as const };
}

describe('what a change shows', () => {
  const requestedIn = (field: string, requested: unknown) =>
    withoutSecrets(fields, [changeOf(field, requested)])[0]?.requested;

  it('masks a secret, and says where there is none', () => {
    expect(requestedIn('token', 'c')).toBe('•••');
    expect(requestedIn('token', null)).toBeNull();
  });

  it('masks secrets inside an object, a list of objects and what is added to one', () => {
    const shown = { ...given, password: '•••' };
    expect(requestedIn('proxy', given)).toEqual(shown);
    expect(requestedIn('doors', [given])).toEqual([shown]);
    expect(requestedIn('doors', { add: [given], remove: ['a'] })).toEqual({ add: [shown], remove: ['a'] });
  });

  it('masks persons too where it outlives the record', () => {
    const [change] = withoutPersons(fields, [changeOf('proxy', given)]);
    expect(change?.requested).toEqual({ address: 'a', login: '•••', password: '•••' });
  });
});
