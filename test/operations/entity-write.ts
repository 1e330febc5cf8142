import type { Data, OperationBench } from './operation-suite.ts';

/** What a write of a record is given, beside the account where it is new. */
export interface WriteArguments {
  readonly id?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly changes?: Readonly<Record<string, unknown>>;
}

/**
 * Writes a record of an entity through its own mutation, such as `keitaroOfferUpdate`; answers its native id, null where
 * it is gone. Fails with what came instead.
 */
export async function entityWritten(
  { ask, account, idOf }: OperationBench,
  type: string,
  field: string,
  { id, values, changes }: WriteArguments,
): Promise<string | null> {
  const parts: [declared: string, passed: string][] = [];
  if (id !== undefined) parts.push(['$id: ID!', 'id: $id']);
  if (id === undefined) parts.push(['$account: ID!', 'account: $account']);
  if (values) parts.push([`$values: ${inputOf(type, field)}!`, 'values: $values']);
  if (changes) parts.push([`$changes: ${type}Changes!`, 'changes: $changes']);
  const [declared, passed] = [0, 1].map((side) => parts.map((part) => part[side]).join(', '));
  const query = `mutation (${declared}) {
    ${field}(${passed}) {
      __typename
      ... on ${type}Write { node { nativeId } }
      ... on Error { code message }
    }
  }`;
  const ids = id === undefined ? {} : { id: idOf(type.replace(/^[A-Z][a-z]+/, ''), id) };
  const answer: Data = (await ask(query, { ...ids, account: account.id, values, changes }))[field];
  if (answer.__typename !== `${type}Write`) throw new Error(`${field}: ${JSON.stringify(answer)}`);
  return answer.node?.nativeId ?? null;
}

/** A creation takes a new record, an action values of its own. */
function inputOf(type: string, field: string): string {
  return field.endsWith('Create') ? `New${type}` : `${field.charAt(0).toUpperCase()}${field.slice(1)}Values`;
}
