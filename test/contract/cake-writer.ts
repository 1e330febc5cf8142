import { cake } from '../../datasources/cake/index.ts';
import { openWriter, type Writer } from './writer.ts';

/** A CAKE of the sandbox that the tests around this call write to. */
export function openCakeWriter(): Writer {
  const sizes = { offers: 6, advertisers: 8, affiliates: 25 };
  return openWriter(cake, { id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'America/New_York', sizes });
}
