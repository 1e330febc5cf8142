import { platforms } from '../datasources/index.ts';
import type { Platform } from '../datasources/platform.ts';
import type { Settings } from './settings.ts';

/** The platforms that are switched on. */
export function platformsOn(settings: Settings): readonly Platform[] {
  return platforms.filter(({ id }) => settings.platforms.includes(id));
}
