const day = 24 * 60 * 60 * 1000;

/** The 90 days of the logs before the present, in milliseconds. */
export function logSpan(now: Date): { readonly from: number; readonly to: number } {
  return { from: now.getTime() - 90 * day, to: now.getTime() };
}
