/** The id of the lead that a conversion is: eight letters and digits, "77C352B8" (cake.md 2.4), never the same twice. */
export function leadIdOf(conversionId: number): string {
  return scrambled(conversionId, 2_654_435_761n).toString(16).toUpperCase().padStart(8, '0');
}

/** The id of the conversion that a lead is, if it is one. */
export function conversionIdOf(leadId: string): number | undefined {
  return /^[\da-f]{8}$/i.test(leadId) ? Number(scrambled(Number.parseInt(leadId, 16), 244_002_641n)) : undefined;
}

/** Either factor undoes the other. */
function scrambled(id: number, factor: bigint): bigint {
  return BigInt.asUintN(32, BigInt(id) * factor);
}
