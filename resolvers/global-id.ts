import { InvalidInput } from './invalid-input.ts';

/** Type, account and native id: what it takes to find an entity again, whichever process is asked. */
export interface GlobalId {
  readonly type: string;
  readonly account: string;
  readonly nativeId: string;
}

export function encodeGlobalId({ type, account, nativeId }: GlobalId): string {
  return Buffer.from(`${type}:${account}:${nativeId}`).toString('base64url');
}

/** Throws `InvalidInput` for anything that `encodeGlobalId` did not make. */
export function decodeGlobalId(id: string, field = 'id'): GlobalId {
  const text = Buffer.from(id, 'base64url').toString();
  const [, type, account, nativeId] = /^([A-Z]\w*):([a-z0-9-]+):(.+)$/.exec(text) ?? [];
  if (!type || !account || !nativeId || encodeGlobalId({ type, account, nativeId }) !== id) {
    throw new InvalidInput(
      field,
      'INVALID_ID',
      `"${id.slice(0, 80)}" is not an id of this API; take ids from its answers as they are.`,
    );
  }
  return { type, account, nativeId };
}
