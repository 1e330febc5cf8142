import { answerJson } from '../answers.ts';
import { writtenValues } from '../collection.ts';
import { type Field, textField } from '../field.ts';
import type { JsonObject } from '../php-json.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';

/** The keys of other services, one record for the whole tracker (keitaro.md 2.2). */
export const integrationFields: readonly Field[] = [textField('avscan_key'), textField('imklo_api_url')];

type Key = 'avscan_key' | 'imklo_api_url';

/** Shows the key alone. */
export function readIntegration(key: Key): Handler {
  return (tracker) => answerJson({ [key]: keysIn(tracker)[key] ?? '' });
}

/** Takes the key from the query, as documented, or from the body (keitaro.md 1.1, 2.2). */
export function writeIntegration(key: Key): Handler {
  return (tracker, { bag }) => {
    const fields = integrationFields.filter(({ name }) => name === key);
    const keys = { ...keysIn(tracker), ...writtenValues(fields, bag) };
    const [stored] = tracker.integrations.all();
    if (stored === undefined) tracker.integrations.add(keys);
    else tracker.integrations.replace({ ...keys, id: stored.id });
    return answerJson({ [key]: keys[key] ?? '' });
  };
}

function keysIn({ integrations }: Tracker): JsonObject {
  return integrations.all()[0] ?? {};
}
