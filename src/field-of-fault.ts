import { type ASTNode, BREAK, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/**
 * The argument or input field that a fault of a query is about, such as `values.status`; null where it is about none.
 * GraphQL names it in some of its sentences and in others only the type or the place, which is looked up in the query.
 */
export function fieldOfFault({ message, nodes }: GraphQLError, document?: DocumentNode): string | null {
  const inVariable = /^Variable "\$(?<variable>\w+)" got invalid value .*? at "(?<path>[^"]+)"/s.exec(message)?.groups;
  const place =
    inVariable?.path ?? /^Variable "\$(\w+)"/.exec(message)?.[1] ?? (document && placeOf(nodes?.[0], document));
  const missing =
    /\bargument "(\w+)" of type|^Field "\w+\.(\w+)" of required type|; Field "(\w+)" of required type/.exec(message);
  const name = missing?.slice(1).find(Boolean);
  return [place, name].filter(Boolean).join('.') || null;
}

/** The fault with the name of its field in `extensions.field`, where it is about one; those of answers have theirs. */
export function namedFault(error: GraphQLError, document?: DocumentNode): GraphQLError {
  const { message, nodes = null, source = null, positions = null, path, extensions, originalError = null } = error;
  const field = path === undefined && !('field' in extensions) ? fieldOfFault(error, document) : null;
  if (field === null) return error;
  const named = { ...extensions, field };
  return new GraphQLError(message, { nodes, source, positions, originalError, extensions: named });
}

/** The names of the arguments and input fields around a node, from the outermost in. */
function placeOf(node: ASTNode | undefined, document: DocumentNode): string {
  const path: string[] = [];
  let found = '';
  visit(document, {
    enter: (other) => {
      if (isNamedInput(other)) path.push(other.name.value);
      if (other !== node) return undefined;
      found = path.join('.');
      return BREAK;
    },
    leave: (other) => {
      if (isNamedInput(other)) path.pop();
    },
  });
  return found;
}

function isNamedInput(node: ASTNode) {
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
}
