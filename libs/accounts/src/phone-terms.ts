interface Numbered {
  number: string;
}

/** The digits by which a phone is found: all of them, and those after the zeros at the beginning. */
export function phoneTerms({ number }: Numbered): string[] {
  const digits = number.replace(/\D/g, '');
  if (digits === '') return [];
  return [...new Set([digits, digits.replace(/^0+/, '')])]
    .filter((term) => term !== '')
    .map((term) => term.slice(0, 32));
}
