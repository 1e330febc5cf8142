import type { Platform } from '../datasources/platform.ts';

/** What describes a mutation that some platforms share, with what is needed to describe it again for fewer of them. */
export function describeShared(says: string, by: readonly Platform[]) {
  return {
    description: `${says}, on: ${by.map(({ name }) => name).join(', ')}.`,
    extensions: { shared: { says, by } },
  };
}
