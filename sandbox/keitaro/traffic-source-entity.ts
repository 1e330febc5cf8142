import type { ArchivableEntity } from './archivable-entity.ts';
import { createArchivableHandlers } from './archivable-handlers.ts';
import { nameOfClone } from './clone-name.ts';
import type { StoredRecord } from './collection.ts';
import { sourceForms } from './dialect.ts';
import {
  type Field,
  flagField,
  numberField,
  objectField,
  requiredTextField,
  stateField,
  textField,
  wordsField,
} from './field.ts';
import type { JsonObject } from './php-json.ts';
import { printParameters } from './print-parameters.ts';
import type { Tracker } from './tracker.ts';

/** The fields of a traffic source: all but id and dates can be written (keitaro.md 3.4); defaults are INFERRED. */
export const trafficSourceFields: readonly Field[] = [
  requiredTextField('name'),
  textField('postback_url'),
  wordsField('postback_statuses'),
  textField('template_name'),
  flagField('accept_parameters'),
  objectField('parameters'),
  textField('notes'),
  stateField({ active: 'active', deleted: 'deleted' }),
  numberField('traffic_loss'),
];

const trafficSources: ArchivableEntity = {
  records: (tracker) => tracker.trafficSources,
  forms: () => sourceForms,
  print: printTrafficSource,
  cloneChanges: (tracker, { name }) => ({ name: nameOfClone(tracker, name) }),
};

/** Traffic sources: their parameters are not copied into campaigns (keitaro.md 5.8). */
export const trafficSourceHandlers = createArchivableHandlers(trafficSources);

function printTrafficSource({ dialect }: Tracker, source: StoredRecord): JsonObject {
  return { ...source, parameters: printParameters(dialect, source.parameters) };
}
