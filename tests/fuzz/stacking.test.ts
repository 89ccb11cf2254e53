import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anchor } from '../../src/model/page.ts';
import { bundle } from './bundle.ts';
import { openChromium } from './chromium.ts';
import type { Annotated } from './inside/annotate.ts';
import type { Look } from './inside/look.ts';
import { CONSENT, DIALOG, HEADER, MENU, OVERLAY } from './over.ts';
import { scrollThrough, SIZES } from './scroll.ts';

declare const repere: Annotated;
declare const look: Look;

const ANCHORS: readonly Anchor[] = [
  { role: 'heading', names: ['Commander ma carte Vitale'] },
  { role: 'heading', names: ['Votre photo'] },
  { role: 'field', names: ["Photo d'identité"] },
  { role: 'field', names: ['Code postal'] },
  { role: 'link', names: ['Où trouver mon numéro ?'] },
  { role: 'button', names: ['Continuer'] },
];
const MEANT = '[data-meant]';

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; }
  main { max-width: 720px; margin: 0 auto; padding: 16px; }
  .ligne { display: flex; gap: 12px; margin: 12px 0; }
  .ligne label { flex: 0 0 160px; }
  .titre { display: flex; align-items: center; gap: 12px; }
  .grille { display: grid; grid-template-columns: 1fr 1fr; gap: 4px; }
  h1 + p { margin-top: 0; }
`;
const FILL = '<p>Gardez une copie de chaque document que vous envoyez. <a href="#x">En savoir plus</a></p>'.repeat(6);
const CONTENT = `<main><div class="titre"><h1 data-meant>Commander ma carte Vitale</h1><button>Partager</button></div><p>Texte de présentation.</p>
  ${FILL}<form><h2 data-meant>Votre photo</h2><div class="ligne"><label data-meant for="p">Photo d'identité</label><input id="p" type="file"></div>
  <div class="grille"><div><label data-meant for="c">Code postal</label><input id="c"></div><div><label for="v">Ville</label><input id="v"></div></div>
  <p><a data-meant href="#n">Où trouver mon numéro ?</a> Il est sur la carte.</p><p><button data-meant>Continuer</button> <button>Annuler</button></p></form>${FILL}${FILL}</main>`;

interface Stack {
  readonly name: string;
  readonly body: string;
  readonly dir?: 'rtl';
  readonly style?: string;
}
const STACKS: readonly Stack[] = [
  { name: 'a plain page', body: CONTENT },
  { name: 'a sticky header', body: HEADER + CONTENT },
  { name: 'a consent banner', body: CONTENT + CONSENT },
  { name: 'an open menu', body: HEADER + MENU + CONTENT },
  { name: 'a sticky header and a consent banner, right to left', body: HEADER + CONTENT + CONSENT, dir: 'rtl' },
  {
    name: 'content in a box that scrolls',
    body: HEADER + CONTENT,
    style: 'body{height:100vh;overflow:hidden}main{height:80vh;overflow:auto}',
  },
  {
    name: 'fields close to their labels',
    body: HEADER + CONTENT,
    style: '.ligne{gap:0}.ligne label{flex:none}.grille{grid-template-columns:repeat(2,110px)}input{width:100%}',
  },
];

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await openChromium();
  script = await bundle('./inside/standing.ts');
});
afterAll(() => browser.close());

async function open({ body, dir, style = '' }: Stack, size: { width: number; height: number }): Promise<Tab> {
  const tab = await browser.newPage();
  await tab.setViewport(size);
  await tab.setContent(
    `<!doctype html><html lang="fr" dir="${dir ?? 'ltr'}"><head><style>${STYLE}${style}</style></head><body>${body}</body></html>`,
  );
  await tab.evaluate(script);
  return tab;
}

const start = (tab: Tab): Promise<void> =>
  tab.evaluate(async (anchors) => {
    repere.start(anchors);
    await look.frames(5);
  }, ANCHORS);

describe.each(SIZES)('in $name', (size) => {
  test.each(STACKS)('$name: chips lie on nothing but free space, and nothing moves', async (stack) => {
    const tab = await open(stack, size);
    const before = await tab.evaluate(() => look.positions());
    await start(tab);
    expect(await tab.evaluate(() => look.positions())).toEqual(before);
    const { faults, most, stops } = await scrollThrough(tab, MEANT);
    expect(faults).toEqual([]);
    expect(most).toBeGreaterThan(0);
    expect(stops).toBeGreaterThan(3);
    await tab.close();
  });

  test.each([
    [
      'a dialog of the page',
      DIALOG,
      () => (document.querySelector('dialog') as HTMLDialogElement).showModal(),
      () => (document.querySelector('dialog') as HTMLDialogElement).close(),
    ],
    [
      'an overlay of the page',
      `<template>${OVERLAY}</template>`,
      () => document.body.append((document.querySelector('template') as HTMLTemplateElement).content.cloneNode(true)),
      () => document.querySelector('#voile')?.remove(),
    ],
    // This one changes no node.
    [
      'a popover of the page',
      '<div id="bulle" popover style="width:100vw;height:100vh">Votre avis</div>',
      () => (document.querySelector('#bulle') as HTMLElement).showPopover(),
      () => (document.querySelector('#bulle') as HTMLElement).hidePopover(),
    ],
  ] as const)('%s hides the chips while it is open', async (_, more, show, hide) => {
    const tab = await open({ name: '', body: CONTENT + more }, size);
    await start(tab);
    const seen = await tab.evaluate(() => look.seen());
    expect(seen).toBeGreaterThan(0);
    await tab.evaluate(show);
    await tab.waitForFunction(() => look.seen() === 0);
    expect((await scrollThrough(tab, MEANT)).faults).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.evaluate(hide);
    await tab.waitForFunction((seen) => look.seen() === seen, {}, seen);
    await tab.close();
  });

  test('chips stay clear of texts that a style sheet makes longer, though no node changes', async () => {
    const tab = await open({ name: '', body: CONTENT }, size);
    await start(tab);
    const seen = await tab.evaluate(async () => {
      document.styleSheets[0]?.insertRule('h1, h2, label { letter-spacing: 0.4em; font-size: 1.3em }');
      await look.frames(5);
      return { chips: look.seen(), faults: look.faults('[data-meant]') };
    });
    expect(seen.faults).toEqual([]);
    expect(seen.chips).toBeGreaterThan(0);
    await tab.close();
  });
});
