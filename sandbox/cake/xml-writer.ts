import type { Members, Tree } from './response-tree.ts';

/** Prints an answer as the XML of GET and form POST, cake.md 1.3. */
export function writeXml(root: string, tree: Tree, namespace: string): string {
  const scalar = tree.kind !== 'object' && tree.kind !== 'list';
  const attributes = `${scalar ? '' : schemaNamespaces} xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="utf-8"?>${lineBreak}${element(root, tree, attributes, '')}`;
}

const lineBreak = '\r\n';
const schemaNamespaces =
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"';

function element(name: string, tree: Tree, attributes: string, indent: string): string {
  if (tree.kind === 'object') return parent(name, attributes, indent, memberElements(tree, `${indent}  `));
  if (tree.kind === 'list') {
    const items = tree.items.map((item) => element(tree.item, item, '', `${indent}  `));
    return parent(name, attributes, indent, items);
  }
  if (tree.kind === 'absent') return '';
  if (tree.value === null) return `${indent}<${name}${attributes} xsi:nil="true" />`;
  if (tree.value === '') return `${indent}<${name}${attributes} />`;
  return `${indent}<${name}${attributes}>${escapeText(String(tree.value))}</${name}>`;
}

function memberElements(tree: { members: Members; idNameStore: boolean }, indent: string): readonly string[] {
  const attributes = tree.idNameStore ? ' xmlns="API:id_name_store"' : '';
  return Object.entries(tree.members)
    .filter(([, member]) => member.kind !== 'absent' && !(member.kind === 'text' && member.value === null))
    .map(([name, member]) => element(name, member, attributes, indent));
}

function parent(name: string, attributes: string, indent: string, children: readonly string[]): string {
  if (children.length === 0) return `${indent}<${name}${attributes} />`;
  return [`${indent}<${name}${attributes}>`, ...children, `${indent}</${name}>`].join(lineBreak);
}

/** Control characters become references that XML 1.0 forbids: .NET does write them (cake.md 1.3). */
function escapeText(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(controlCharacters, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

const controlCharacters = /[^\P{Cc}\t\n\u007f-\u009f]/gu;
