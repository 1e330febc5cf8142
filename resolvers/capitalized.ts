/** A name as it stands behind another in the names of types and mutations: `offer` makes `CakeOffer`. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
