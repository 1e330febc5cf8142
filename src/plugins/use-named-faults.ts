import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { namedFault } from '../field-of-fault.ts';

/** Names the field that a fault of a query is about; those of variables, found later, `show-errors.ts` names. */
export function useNamedFaults(): Plugin {
  return {
    onValidate:
      ({ params: { documentAST } }) =>
      ({ result, setResult }) =>
        setResult(
          result.map((fault: Error) => (fault instanceof GraphQLError ? namedFault(fault, documentAST) : fault)),
        ),
  };
}
