/** A clock that stands until it is told to go on, and waits that end by it. */
export function virtualTime(start = 0) {
  let present = start;
  const waiting: { readonly until: number; readonly end: () => void }[] = [];
  const now = () => present;
  const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ until: present + milliseconds, end: resolve });
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  /** To the end of the wait that ends first; false when nobody waits. */
  const next = async (): Promise<boolean> => {
    const [first] = waiting.sort((one, other) => one.until - other.until).splice(0, 1);
    if (!first) return false;
    present = Math.max(present, first.until);
    first.end();
    await settled();
    return true;
  };
  const pass = (milliseconds: number) => {
    present += milliseconds;
  };
  return { now, wait, next, pass, waits: () => waiting.length };
}

/** Lets everything run that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
