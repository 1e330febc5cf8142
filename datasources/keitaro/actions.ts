import { InvalidChange } from '../errors.ts';
import type { Status } from '../model.ts';
import type { SharedField } from '../shared-changes.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import type { Action } from '../write.ts';
import { statusOfState } from './status-of-state.ts';
import { keyIn } from './written.ts';

/**
 * DELETE archives, everywhere but with groups (keitaro.md 5.5, 5.8). A second one may answer 404, so that of what is
 * archived already is not sent.
 */
export function archiving(operation: Operation): Action {
  return {
    says: 'Archives it: it takes no traffic and leaves the lists.',
    plan: (_connection, { id, present }) => (isArchived(present) ? [] : [{ operation, path: { id }, parameters: {} }]),
    expects: () => ({ state: 'deleted' }),
    hides: true,
  };
}

/** The three other ways between states, where they have routes of their own (keitaro.md 5.5). */
export function switching(routes: {
  readonly enable: Operation;
  readonly disable: Operation;
  readonly restore: Operation;
}): Readonly<Record<'enable' | 'disable' | 'restore', Action>> {
  return {
    enable: { ...told(routes.enable, 'Switches it on.'), expects: () => ({ state: 'active' }) },
    disable: { ...told(routes.disable, 'Switches it off.'), expects: () => ({ state: 'disabled' }) },
    restore: {
      ...told(routes.restore, 'Brings it back from the archive, switched on.'),
      expects: () => ({ state: 'active' }),
      // Where the archive shows nothing to the key's user, neither does anything else.
      revives: true,
    },
  };
}

/** Two of the ways where they have none, and the state is written as a field (keitaro.md 5.5). */
export function switchingBy(update: Operation): Readonly<Record<'enable' | 'disable', Action>> {
  const writing = (says: string, state: string): Action => ({
    says,
    plan: (_connection, { id }) => [{ operation: update, path: { id }, parameters: { state } }],
    expects: () => ({ state }),
  });
  return {
    enable: writing('Switches it on; the only way back from the archive, which no manual promises.', 'active'),
    disable: writing('Switches it off.', 'disabled'),
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

/**
 * A status in everyone's words, by the action that brings it about. What is archived takes the one way out of the
 * archive, where there is one.
 */
export function stateChange(actions: Readonly<Partial<Record<Status, string>>>, restore?: string): SharedField<Status> {
  return (status, present) => {
    const ways: typeof actions = restore && isArchived(present) ? { ARCHIVED: 'archive', ACTIVE: restore } : actions;
    const action = status === null ? undefined : ways[status];
    if (action !== undefined) return { action };
    throw new InvalidChange(
      'status',
      'CANNOT_EXPRESS',
      `Keitaro cannot make it ${status ?? 'null'}; ${isArchived(present) ? 'archived, it' : 'it'} can be made ` +
        `${Object.keys(ways).join(' or ')}.`,
    );
  };
}

function isArchived({ state }: AnyRecord): boolean {
  return statusOfState(typeof state === 'string' ? state : null) === 'ARCHIVED';
}
