import type { WireRequest } from '../simulated-platform.ts';
import { malformed } from './refusal.ts';

/** Parameters with PHP brackets unfolded: `goal_vars[0][goal_id]=1` is a form in a form in a form (offerit.md 1.3). */
export type Form = ReadonlyMap<string, FormValue>;

/** One parameter as it was sent. */
export type FormValue = string | Form;

/** Merges query and body, whatever the method (offerit.md 1); that the body wins is invented, as is the 400 for JSON. */
export function readForm(request: WireRequest): Form {
  if (request.body.length > 0 && request.headers['content-type']?.includes('json'))
    throw malformed('JSON bodies are not supported');
  const form: Branch = new Map();
  for (const [name, value] of request.query) grow(form, pathOf(name), value);
  const sent: Branch = new Map();
  for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) grow(sent, pathOf(name), value);
  return new Map([...form, ...sent]);
}

type Branch = Map<string, string | Branch>;

function pathOf(name: string): readonly string[] {
  const [, head, brackets = ''] = /^([^[]+)((?:\[[^\]]*\])+)$/.exec(name) ?? [];
  return head === undefined ? [name] : [head, ...brackets.slice(1, -1).split('][')];
}

function grow(branch: Branch, [head = '', ...rest]: readonly string[], value: string): void {
  const key = head === '' ? nextIndex(branch) : head;
  if (rest.length === 0) {
    branch.set(key, value);
    return;
  }
  const existing = branch.get(key);
  const child: Branch = existing instanceof Map ? existing : new Map();
  branch.set(key, child);
  grow(child, rest, value);
}

/** `list[]` goes on after the greatest index, as PHP counts. */
function nextIndex(branch: Branch): string {
  const indexes = [...branch.keys()].filter((key) => /^\d+$/.test(key)).map(Number);
  return String(Math.max(-1, ...indexes) + 1);
}
