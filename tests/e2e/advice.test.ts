import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { panelText } from './harness/person.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { doctoralContract, exchangeStudentWithEhic, studentWithTemporaryNumber } from './situations.ts';

/** What somebody must find on a page, written down by hand and not taken from the extension's own code. */
const ADVICE = [
  {
    who: studentWithTemporaryNumber,
    page: 'account-create',
    title: /temporary number.*refused/i,
    text: [/permanent number/i, /certificate/i, /36 46/],
  },
  {
    who: studentWithTemporaryNumber,
    page: 'account-vitale-order',
    title: /permanent number first/i,
    text: [/no card can be ordered/i, /attestation de droits/i, /feuille de soins/i],
  },
  {
    who: exchangeStudentWithEhic,
    page: 'carte-vitale',
    title: /foreign cover.*no french card/i,
    text: [/european card/i, /show that paper/i],
  },
  {
    who: exchangeStudentWithEhic,
    page: 'coming-to-study',
    title: /nothing to register/i,
    text: [/do not register in France/i, /a job in France changes this/i],
  },
  {
    who: doctoralContract,
    page: 'mgen-login',
    title: /is mgen your fund/i,
    text: [/sources disagree/i, /attestation de droits/i, /use ameli/i],
  },
  {
    who: doctoralContract,
    page: 'declare-doctor',
    title: /70 %, not 30 %/i,
    text: [/médecin traitant/i],
  },
  {
    who: { name: 'the same in French', profile: { ...studentWithTemporaryNumber.profile, language: 'fr' } },
    page: 'account-create',
    title: /numéro provisoire/i,
    text: [/numéro définitif/i, /36 46/],
  },
] as const;

describe.each(BROWSERS)('%s', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(() => {
    for (const id of new Set(ADVICE.map(({ page }) => page))) {
      const { url, html } = practice(id);
      driver().network.serve(url, { html });
    }
  });

  test.each(ADVICE)('$page, $who.name: $title', async ({ who, page, title, text }) => {
    const { keep, visit, titles, openHint } = person();
    await keep({ profile: who.profile });
    await visit(practice(page).url);
    const shown = await eventually(titles, (all) => all.some((each) => title.test(each)));
    const root = await openHint(shown.find((each) => title.test(each)) ?? '');
    const said = await panelText(root);
    for (const words of text) expect(said).toMatch(words);
    // Every panel says where it comes from, when that was checked, and that it is nobody's official word.
    expect(said).toMatch(/ameli|mgen/i);
    expect(said).toMatch(/20\d\d/);
  });
});
