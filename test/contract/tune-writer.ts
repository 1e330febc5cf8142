import { tune } from '../../datasources/tune/index.ts';
import { networkOptions, now } from './tune-network.ts';
import { openWriter, type Writer } from './writer.ts';

/** A TUNE of the sandbox that the tests around this call write to. */
export function openTuneWriter(): Writer {
  return openWriter(tune, networkOptions, now);
}
