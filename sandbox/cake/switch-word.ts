/** What on, off and no_change do to a switch (cake.md 4.8). */
export function switchWord(word: 'on' | 'off' | 'no_change'): boolean | undefined {
  return word === 'no_change' ? undefined : word === 'on';
}
