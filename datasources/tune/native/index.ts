import type { Native } from '../../native.ts';
import { finds } from './finds.ts';
import { idLists } from './id-lists.ts';
import { reports } from './reports.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = { ...finds, ...idLists };
export const native: Readonly<Record<string, Native>> = { ...idLists, ...reports };
