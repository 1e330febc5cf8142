import { cake } from './cake/index.ts';
import { keitaro } from './keitaro/index.ts';
import { offerit } from './offerit/index.ts';
import type { Platform } from './platform.ts';
import { tune } from './tune/index.ts';

/** Every platform there is: the one file that imports them. A fifth is one line here and one folder beside it. */
export const platforms: readonly Platform[] = [cake, keitaro, offerit, tune];
