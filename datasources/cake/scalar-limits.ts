/**
 * How wide CAKE's numbers are (cake.md 1.6). A larger one is refused before the operation runs, in words that do not
 * say which parameter it was (1.8): so rows state it, and we refuse it by its name.
 */
export const byte = { maximum: 255 } as const;
export const short = { maximum: 2 ** 15 - 1 } as const;
export const int = { maximum: 2 ** 31 - 1 } as const;
