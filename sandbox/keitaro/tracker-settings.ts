import { createHash } from 'node:crypto';
import { answerJson } from './answers.ts';
import { conversionTypes } from './log/conversion-types.ts';
import type { Handler } from './route.ts';

/** The zone of the tracker and its licence key, which is a secret; both names are INFERRED (keitaro.md 2.2, in no specification). */
export const readSettings: Handler = ({ timeZone }) =>
  answerJson({
    timezone: timeZone,
    license_key: createHash('sha256').update('licence').digest('hex').slice(0, 20).toUpperCase(),
  });

/** The types of conversions (keitaro.md 3.8, 2.2); the names of the keys are INFERRED. */
export const listConversionTypes: Handler = () =>
  answerJson(conversionTypes.map(({ id, name, values }) => ({ id, name, postback_values: [...values] })));
