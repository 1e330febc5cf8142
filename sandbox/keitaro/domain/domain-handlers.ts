import { answerEntity, answerJson } from '../answers.ts';
import { storeEntity } from '../archivable-entity.ts';
import { createArchivableHandlers } from '../archivable-handlers.ts';
import { newValues, type StoredRecord } from '../collection.ts';
import { domainForms } from '../dialect.ts';
import { existingRecord } from '../existing-record.ts';
import type { JsonObject } from '../php-json.ts';
import type { Handler } from '../route.ts';
import { createStateHandlers } from '../state-handlers.ts';
import type { Tracker } from '../tracker.ts';
import { printTime } from '../tracker-clock.ts';
import { absentErrors, refuseErrors, usedValueErrors } from '../validation.ts';
import { domainEntity } from './domain-entity.ts';

/** Adds the domains that a name holds between commas or lines, all or none, INFERRED; a list is answered (keitaro.md 1.7). */
const create: Handler = (tracker, { bag }) => {
  const names = [...new Set(String(bag.name ?? '').split(/[\s,]+/))].filter((name) => name !== '');
  refuseErrors(tracker.dialect, absentErrors({ name: names.length > 0 }));
  for (const name of names) {
    refuseErrors(tracker.dialect, usedValueErrors('name', tracker.domains.all(), { name }));
  }
  const domains = names.map((name) =>
    storeEntity(domainEntity, tracker, newValues(tracker.domains.fields, { ...bag, name })),
  );
  return answerJson(domains.map((domain) => domainEntity.print(tracker, domain)));
};

/** Looks a domain up again: it gets its certificate unless it is broken, in which case it is tried later, INFERRED. */
const check: Handler = (tracker, { id }) => {
  const before = existingRecord(tracker, tracker.domains, id);
  const domain = { ...before, ...outcomeOf(tracker, before) };
  tracker.domains.replace(domain);
  return answerEntity(domainForms.restore, domainEntity.print(tracker, domain));
};

function outcomeOf({ clock }: Tracker, domain: StoredRecord): JsonObject {
  const time = clock.tick();
  if (domain.error_description === null) {
    return { ssl_status: domain.is_ssl === true ? 'issued' : null, check_retries: 0, next_check_at: null };
  }
  return { check_retries: Number(domain.check_retries) + 1, next_check_at: printTime(time.plus({ hours: 1 })) };
}

/** The operations on domains (keitaro.md 2.2). */
export const domainHandlers = {
  ...createArchivableHandlers(domainEntity),
  ...createStateHandlers(domainEntity, domainForms),
  create,
  check,
};

/** Where domains have to point (keitaro.md 2.2); the addresses are of the ranges kept for documentation. */
export const readServerAddress: Handler = () => answerJson({ ipv4: '203.0.113.10', ipv6: '2001:db8::10' });
