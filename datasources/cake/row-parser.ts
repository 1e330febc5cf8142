import { SaxesParser } from 'saxes';
import { Malformed } from '../errors.ts';
import { textOrNothing, type Xml } from './xml.ts';

/** Reads a document as it is written to the parser: hands rows away as they end, and keeps the tree of all the rest. */
export function rowParser(path: readonly string[], take: (row: Xml) => void) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: Open[] = [];
  let root: { readonly root: string; readonly tree: Xml } | null = null;

  parser.on('error', (cause) => {
    throw new Malformed('CAKE answered with something that is not XML.', { cause });
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    const parent = open.at(-1);
    if (parent) {
      parent.children ??= {};
      // Layout between elements means nothing, and between rows it would pile up.
      parent.text = '';
    }
    const isOnPath = parent === undefined || (parent.isOnPath && path[open.length - 1] === name);
    open.push({ name, isNil: saysNil(tag.attributes), isOnPath, text: '', children: null });
  });
  const addText = (text: string) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed || (closed.isNil && open.length > 0)) return;
    const parent = open.at(-1);
    if (!parent) root = { root: closed.name, tree: treeOf(closed) };
    else if (closed.isOnPath && open.length === path.length) {
      take(treeOf(closed));
      // A row directly under the root is the list as well, which must not seem to be missing.
      if (path.length === 1) parent.children = { ...parent.children, [closed.name]: '' };
    } else attach(parent, closed.name, treeOf(closed));
  });
  return {
    parser,
    result: () => {
      if (!root) throw new Malformed('CAKE answered with an empty document.');
      return root;
    },
  };
}

/** An element that is being read. */
interface Open {
  readonly name: string;
  readonly isNil: boolean;
  /** It lies on the way to the rows, or is one. */
  readonly isOnPath: boolean;
  text: string;
  children: Record<string, Xml | Xml[]> | null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function saysNil(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (localName(name) === 'nil' && attributes[name] === 'true') return true;
  return false;
}

/** Children that are all absent leave nothing, which is the empty text (cake.md 1.3). */
function treeOf({ children, text }: Open): Xml {
  if (!children) return textOrNothing(text);
  for (const _name in children) return children;
  return '';
}

function attach(parent: Open, name: string, value: Xml): void {
  if (name === '__proto__') throw new Malformed('CAKE answered with XML that cannot be read.');
  const children = parent.children ?? {};
  parent.children = children;
  const before = Object.hasOwn(children, name) ? children[name] : undefined;
  if (before === undefined) children[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else children[name] = [before, value];
}
