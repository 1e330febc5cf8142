import { capitalized } from '../../resolvers/capitalized.ts';
import type { Data, OperationBench, Refusal } from './operation-suite.ts';

type Values = Readonly<Record<string, unknown>>;

/** Does a native write; answers what `inside` asks of it. Fails with what came instead. */
export async function written(
  { ask }: OperationBench,
  field: string,
  values: Values | null,
  inside = 'writeId',
): Promise<Data> {
  const { [field]: answer } = await ask(...documentOf(field, values, inside));
  if (answer.__typename !== `${capitalized(field)}Write`) throw new Error(`${field}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Why it was not done. */
export function notWritten({ refused }: OperationBench, field: string, values: Values): Promise<Refusal> {
  return refused(...documentOf(field, values, 'writeId'));
}

function documentOf(field: string, values: Values | null, inside: string): [query: string, variables: Values] {
  const name = capitalized(field);
  const [declared, passed] = values ? [`($values: ${name}Values!)`, '(values: $values)'] : ['', ''];
  const query = `mutation ${declared} {
    ${field}${passed} {
      __typename
      ... on ${name}Write { ${inside} }
      ... on Error { code message }
      ... on InvalidChange { field }
      ... on Rejected { field }
    }
  }`;
  return [query, values ? { values } : {}];
}
