/** What one caller's request allows its calls: when to give up. */
export interface Call {
  readonly signal: AbortSignal;
}
