import { expect, it } from 'vitest';
import { exportAffiliates } from '../../datasources/cake/affiliate.ts';

const read = (row: Readonly<Record<string, never>> | object) =>
  exportAffiliates.read({ affiliate_id: '501', ...row }, 'UTC');

it.each([
  ['Company', 'COMPANY'],
  ['company', 'COMPANY'],
  ['Main Contact', 'MAIN_CONTACT'],
  // Whoever that is, an edit does not choose another in passing.
  ['Somebody', 'UNKNOWN'],
  ['', null],
])('paid to "%s" is %s', (payment_to, paymentTo) => {
  expect(read({ payment_to })).toMatchObject({ paymentTo });
});

it('of several managers the first is the one that is written', () => {
  const contact = [
    { contact_id: '7', contact_name: 'Ada' },
    { contact_id: '8', contact_name: 'Bo' },
  ];
  expect(read({ account_managers: { contact } })).toMatchObject({
    accountManagerId: '7',
    accountManagers: [{ id: '7' }, { id: '8' }],
  });
  expect(read({ account_managers: { contact: contact[1] } })).toMatchObject({ accountManagerId: '8' });
  expect(read({ account_managers: '' })).toMatchObject({ accountManagerId: null, accountManagers: [] });
});
