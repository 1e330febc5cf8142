import { writtenId } from '../refuse-status.ts';

/** The number in "Buyer 17 Created": that message is documented, and an element with the number is not (cake.md 3.8). */
export function keySaid(message: string): string {
  return writtenId(/(\d+) Created/i.exec(message)?.[1]);
}
