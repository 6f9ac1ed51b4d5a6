/** Whether two files may be of one trust: the same name but for case, spaces and signs, or no name in one of them. */
export function sameTrust(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one === '' || other === '' || one === other;
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLocaleLowerCase('en-GB')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
