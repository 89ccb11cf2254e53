/** The field in which French words are looked up. */
export const lookup = {
  title: 'What does this French word mean?',
  label: 'A French word, or its meaning',
  note: 'For example: attestation, doctor, refund. Accents are not needed.',
  found_one: '{{count}} word found',
  found_other: '{{count}} words found',
  more: 'The first {{shown}} are shown. Type more letters.',
  none: 'No such word here. Try another spelling, or fewer letters.',
};
