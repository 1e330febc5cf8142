import type { StoredRecord } from '../collection.ts';
import type { JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** Which of the two logs is asked. */
export type LogKind = 'clicks' | 'conversions';

/** One row of a log with all that its columns are read from. */
export interface LogRow {
  readonly tracker: Tracker;
  /** The click or the conversion that the log tells of. */
  readonly main: StoredRecord;
  /** The click itself; a conversion may have lost its own. */
  readonly click: StoredRecord | undefined;
  /** What the click has brought so far, or the conversion alone. */
  readonly conversions: readonly StoredRecord[];
  /** Prints an instant in the zone that the request asked for. */
  readonly printTime: (instant: JsonValue | undefined) => string;
}

/** A value of the row, of its click where it has none itself. */
export function valueIn({ main, click }: LogRow, name: string): JsonValue | undefined {
  return main[name] ?? click?.[name];
}

/** Joins clicks and conversions by the click id, the only thing they share (keitaro.md 0.2). */
export function joinRows(
  kind: LogKind,
  tracker: Tracker,
  shown: readonly StoredRecord[],
  printTime: LogRow['printTime'],
): readonly LogRow[] {
  if (kind === 'clicks') {
    const byClick = Map.groupBy(tracker.conversions.all(), ({ sub_id }) => sub_id);
    return shown.map((click) => ({
      tracker,
      main: click,
      click,
      conversions: byClick.get(click.sub_id) ?? [],
      printTime,
    }));
  }
  const clicks = new Map(tracker.clicks.all().map((click) => [click.sub_id, click]));
  return shown.map((conversion) => ({
    tracker,
    main: conversion,
    click: clicks.get(conversion.sub_id),
    conversions: [conversion],
    printTime,
  }));
}
