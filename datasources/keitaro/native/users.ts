import type { Native, NativeWrite, RowItem } from '../../native.ts';
import { operations } from '../operations.ts';
import { userFields } from '../user-operations.ts';
import { act, change, list, one } from './dialect.ts';

const user: RowItem = { named: 'User', says: 'Somebody who can log in to the tracker.', fields: userFields };
const oneUser = { as: 'one', item: user } as const;

/** The form asks for a password twice, against slips of the hand; here it is told once. */
function toldOnce(write: NativeWrite): NativeWrite {
  const { passwordConfirmation: _again, ...takes } = write.takes;
  return {
    ...write,
    takes,
    plan: (connection, values, call) =>
      write.plan(
        connection,
        'password' in values ? { ...values, passwordConfirmation: values.password } : values,
        call,
      ),
  };
}

/** Those who can log in (keitaro.md 2.2). */
export const users = {
  users: list(operations.listUsers, user),
  user: one(operations.getUser, user),
  userCreate: toldOnce(act(operations.createUser, oneUser)),
  userUpdate: toldOnce(change(operations.updateUser, oneUser)),
  userDelete: act(operations.deleteUser),
  userUpdateAccess: change(operations.updateUserAccess, oneUser),
} as const satisfies Readonly<Record<string, Native>>;
