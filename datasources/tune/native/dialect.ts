import type { AnyName } from '../../model.ts';
import { nativesOf } from '../../natives-of.ts';
import type { Fields } from '../../spec/field.ts';
import type { TuneConnection } from '../connection.ts';
import { conversionFields } from '../conversion-fields.ts';
import { creativeFields } from '../offer-file-fields.ts';
import { landingPageFields } from '../small-fields.ts';
import { wire } from '../wire.ts';
import { answeredIn } from './answered-in.ts';
import { besideModel } from './beside-model.ts';

/** Makes native operations of TUNE's rows, whatever shape an answer's data have. */
export const { one, list, page, act, change } = nativesOf<TuneConnection>({
  wire,
  ask: async (connection, { operation, parameters }, call) => {
    const answered = answeredIn(operation.rows, await connection.call(operation, parameters, call));
    call.tally.add(connection.account.id, { rows: answered.rows.length });
    return answered;
  },
  rowsIn: ({ rows }, data) => answeredIn(rows, data).rows,
  fieldsOf,
});

const entities: Readonly<Partial<Record<AnyName, Fields>>> = {
  conversion: besideModel('Conversion', conversionFields),
  creative: besideModel('OfferFile', creativeFields),
  'own landingPage': landingPageFields,
};

/** Of an entity that some operation gives whole. */
function fieldsOf(entity: AnyName): Fields {
  const fields = entities[entity];
  if (fields) return fields;
  throw new Error(`No native operation of TUNE gives a ${entity}.`);
}
