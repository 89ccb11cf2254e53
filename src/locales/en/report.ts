import type { Anchor } from '../../model/page';
import type { Fate } from '../../model/plan';

/** The report that a person may copy when something looks wrong on a page. */
export const report = {
  title: 'This looks wrong',
  about:
    'Nothing is sent. If you wish, copy this text for the people who make Repère, and add what looks wrong. It holds none of your answers.',
  label: 'The text of the report',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'It could not be copied. The text is selected: copy it by hand.',
  program: 'Repère {{version}}, {{browser}}',
  site: 'Site: {{host}}',
  page: 'Page: {{page}}',
  noPage: 'none that Repère knows',
  place: 'Place: {{role}} “{{name}}”: {{fate}}',
  roles: { heading: 'heading', field: 'field', button: 'button', link: 'link' } satisfies Record<
    Anchor['role'],
    string
  >,
  fates: {
    placed: 'shown',
    hidden: 'covered or out of sight',
    'no-anchor': 'not found',
    ambiguous: 'two places look alike',
    'no-room': 'no free room',
    'gave-up': 'the page keeps changing',
    untold: 'no answer from the page',
  } satisfies Record<Fate | 'untold', string>,
};
