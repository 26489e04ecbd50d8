/** Who is paid, and for whom where that is somebody else. */
export function payeeText(
  payee: string,
  beneficiary: string,
  { brackets }: { readonly brackets: (text: string) => string },
): string {
  return beneficiary === '' || beneficiary === payee ? payee : `${payee}${brackets(beneficiary)}`;
}
