import { expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import { refuseFilters } from '../../datasources/refuse-filters.ts';

it('parts of a filter that a platform does not know are refused by name', () => {
  const refuse = () => refuseFilters('CAKE', { ids: ['1'], text: 'a', status: ['ACTIVE'] }, ['ids']);
  expect(refuse).toThrow(Unsupported);
  expect(refuse).toThrow('CAKE cannot narrow this list by "text", "status".');
});

it('parts that it knows pass', () => {
  expect(() => refuseFilters('CAKE', { ids: ['1'] }, ['ids', 'text'])).not.toThrow();
});
