/** Says that a text was cut to this many characters. Apart from the other words of saving: it comes with what shows it. */
export function cutInWords(most: number): string {
  return `Your text was cut to its first ${most.toLocaleString('en-GB')} characters, the most that fit here. The rest was not kept.`;
}
