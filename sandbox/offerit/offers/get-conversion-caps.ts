import { smallSuccess } from '../answers.ts';
import type { Handler } from '../operation.ts';
import { text, type Values } from '../values.ts';

/** GET /offer/get_conversion_caps: the enabled ones unless asked otherwise; the keys after `type` are invented (offerit.md 3.5). */
export const getConversionCaps: Handler = (network, sent) => {
  const wanted: Values = { enabled: '1', deleted: '0', ...sent };
  const caps = network.conversionCaps
    .all()
    .filter((cap) => Object.keys(wanted).every((name) => fits(cap, wanted, name)));
  return { ...smallSuccess('Caps found.'), data: caps };
};

function fits(cap: Values, wanted: Values, name: string): boolean {
  return text(wanted, name) === '' || cap[name] === wanted[name];
}
