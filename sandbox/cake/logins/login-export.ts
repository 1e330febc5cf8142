import { bareOperation, type Operation } from '../operation.ts';
import { date, number, object, type Tree, text } from '../response-tree.ts';
import { roles } from '../roles.ts';
import { byte, dateTime } from '../scalars.ts';
import { type Person, peopleOf } from './people.ts';
import type { StoredLogin } from './stored-login.ts';

/**
 * LoginExport v1, cake.md 2.5 and 3.7, a bare list: role 0 is any. INFERRED: the oldest come first, and those of whom
 * no record is left are not shown.
 */
export const loginExport: Operation = bareOperation({
  address: '/api/1/reports.asmx/LoginExport',
  root: 'ArrayOfLogin',
  item: 'Login',
  parameters: { start_date: dateTime, end_date: dateTime, role_id: byte },
  items: (account, { start_date, end_date, role_id }) => {
    const people = peopleOf(account);
    return account.logins
      .filter(({ login_date: moment }) => moment >= start_date && moment < end_date)
      .flatMap((login) => {
        const person = people.get(login.contact_id);
        return person && (role_id === 0 || person.role_id === role_id) ? [loginTree(login, person)] : [];
      });
  },
});

function loginTree({ contact_id, ip_address, login_date }: StoredLogin, person: Person): Tree {
  const role = roles.find(([id]) => id === person.role_id);
  return object({
    contact_id: number(contact_id),
    contact_email_address: text(person.email_address),
    contact_first_name: text(person.first_name),
    contact_last_name: text(person.last_name),
    role_id: number(person.role_id),
    role_name: text(role?.[1] ?? null),
    company_id: number(person.company?.id ?? null),
    company_name: text(person.company?.name ?? null),
    ip_address: text(ip_address),
    login_date: date(login_date),
  });
}
