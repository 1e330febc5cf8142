/** A decimal number without zeros at its ends; its text, and never a float. */
export function plainNumber(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const places = fraction.replace(/0+$/, '');
  return whole.replace(/^(-?)0+(?=\d)/, '$1') + (places && `.${places}`);
}
