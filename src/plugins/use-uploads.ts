import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Bytes of one file. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Puts what is in the files of a multipart request where its variables name them, as base64 text. What else a file says
 * of itself is not read: its name may be a path, and its type whatever the sender likes.
 */
export function useUploads(): Plugin {
  return {
    async onParams({ request, params, setParams }) {
      // JSON holds no file.
      if (!params.variables || !/^multipart\//i.test(request.headers.get('content-type') ?? '')) return;
      setParams({ ...params, variables: (await contentsIn(params.variables, 'variables')) as Record<string, unknown> });
    },
  };
}

async function contentsIn(value: unknown, path: string): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (isFile(value)) return contentOf(value, path);
  if (Array.isArray(value)) {
    return Promise.all(value.map((item, index) => contentsIn(item, `${path}.${index}`)));
  }
  const entries = Object.entries(value).map(async ([name, part]) => [name, await contentsIn(part, `${path}.${name}`)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function contentOf(file: Blob, path: string): Promise<string> {
  if (file.size === 0) throw refusal(path, 'is an empty file');
  if (file.size > mostBytes) throw refusal(path, `has ${file.size} bytes; at most ${mostBytes} are taken`);
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

/** The server's files only look like those of Node. */
function isFile(value: object): value is Blob {
  return 'arrayBuffer' in value && typeof value.arrayBuffer === 'function' && 'size' in value;
}

function refusal(field: string, reason: string): GraphQLError {
  return new GraphQLError(`"${field}" ${reason}.`, {
    extensions: { code: 'BAD_USER_INPUT', field, http: { status: 400 } },
  });
}
