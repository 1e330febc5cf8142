import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkSettings } from './check-settings.ts';
import { type Environment, InvalidSettings, type Settings } from './settings.ts';

const usualFiles = ['tributary.config.yaml', 'tributary.config.yml', 'tributary.config.json'];

/** The configuration file to use: the one asked for, else one that lies in the working folder, else none. */
export function findConfiguration(asked: string | undefined, environment: Environment = process.env): string | null {
  return asked ?? environment.TRIBUTARY_CONFIG ?? usualFiles.find((file) => existsSync(file)) ?? null;
}

/** The port that the environment asks for. */
export function portOf(environment: Environment = process.env): string {
  return environment.PORT || '4000';
}

/** Reads a configuration file, YAML or JSON. Throws `InvalidSettings` with all its faults at once. */
export function readSettings(file: string, environment: Environment = process.env): Settings {
  return checkSettings(parsed(file), file, environment);
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable';
    throw new InvalidSettings([`${file}: expected a readable YAML or JSON file: ${reason}.`]);
  }
}
