import { InvalidChange } from '../errors.ts';
import type { Status } from '../model.ts';
import type { SharedField } from '../shared-changes.ts';
import type { Operation } from '../spec/operation.ts';
import type { Action } from '../write.ts';
import { keyIn } from './written.ts';

/** DELETE archives, everywhere but with groups (keitaro.md 5.5, 5.8). */
export function archiving(operation: Operation): Action {
  return {
    ...told(operation, 'Archives it: it takes no traffic and leaves the lists.'),
    expects: () => ({ state: 'deleted' }),
    hides: true,
  };
}

/** Makes a second one with another name; which name differs by build (keitaro.md 5.6). */
export function cloning(operation: Operation): Action {
  return { ...told(operation, 'Makes a copy of it, with a name that the tracker chooses.'), makes: keyIn };
}

/** An action that its route alone tells. */
function told(operation: Operation, says: string): Action {
  return { says, plan: (_connection, { id }) => [{ operation, path: { id }, parameters: {} }] };
}

/** A status in everyone's words, by the action that brings it about. */
export function stateChange(actions: Readonly<Partial<Record<Status, string>>>): SharedField<Status> {
  return (status) => {
    const action = status === null ? undefined : actions[status];
    if (action !== undefined) return { action };
    throw new InvalidChange(
      'status',
      'CANNOT_EXPRESS',
      `Keitaro cannot make it ${status ?? 'null'}; it can be made ${Object.keys(actions).join(' or ')}.`,
    );
  };
}
