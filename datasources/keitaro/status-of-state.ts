import type { Status } from '../model.ts';

/** What a record's state means, the same on everything that a tracker keeps; `removed` is a word of 2017 (keitaro.md 2.3, 5.5). */
export function statusOfState(state: string | null): Status {
  return statuses[state ?? ''] ?? 'UNKNOWN';
}

const statuses: Readonly<Record<string, Status>> = {
  active: 'ACTIVE',
  disabled: 'PAUSED',
  deleted: 'ARCHIVED',
  removed: 'ARCHIVED',
};
