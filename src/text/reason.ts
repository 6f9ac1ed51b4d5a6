/** Why something failed, as far as what was thrown says it: some errors of browsers say nothing. */
export function reasonInWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.trim() || 'the browser did not say why.';
}
