import { newValues } from '../collection.ts';
import type { Tracker } from '../tracker.ts';
import { printTime } from '../tracker-clock.ts';

/** Seeds three users, one of them archived, and the addresses of known bots. */
export function seedUsers({ users, bots, clock }: Tracker): void {
  const time = printTime(clock.present());
  const seeded = [
    { login: 'admin', type: 'ADMIN', state: 'active' },
    { login: 'байер', type: 'USER', state: 'active' },
    { login: 'left', type: 'USER', state: 'deleted' },
  ];
  for (const { state, ...sent } of seeded) {
    users.add({ ...newValues(users.fields, sent), state, key_count: 1, created_at: time, updated_at: time });
  }
  for (const value of ['192.0.2.1', '192.0.2.0/28', '2001:db8::1']) bots.add({ value });
}
