/** The exact sum of two amounts in decimal text. */
export function sumOf(one: string, other: string): string {
  const scale = Math.max(decimalsOf(one), decimalsOf(other));
  const sum = unitsOf(one, scale) + unitsOf(other, scale);
  const digits = String(sum < 0n ? -sum : sum).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${sum < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function unitsOf(amount: string, scale: number): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole.replace(/^\+/, '') + fraction.padEnd(scale, '0'));
}
