import type { Anchor } from '../../src/model/page';

const PARAGRAPHS = [
  'Votre caisse étudie votre demande et vous répond par courrier ou dans votre compte.',
  'Les pièces justificatives doivent être lisibles, complètes et en cours de validité.',
  'Selon votre situation, un délai de traitement supplémentaire peut être nécessaire.',
  'Conservez les originaux : ils peuvent vous être demandés par la suite.',
  'Vous pouvez suivre l’avancement de votre dossier à tout moment.',
];
const said = (number: number): string => PARAGRAPHS[number % PARAGRAPHS.length] ?? '';

/** How many elements a section has. */
const SECTION = 60;

/** A section of an article with its headings, texts, lists, links and a small form: always `SECTION` elements. */
function section(number: number): string {
  const item = (item: number): string => `<li><span>${said(number + item)}</span></li>`;
  const paragraph = (line: number): string =>
    `<p>${said(number * 3 + line)} <a href="#section-${number}">Voir la rubrique ${number}</a> <strong>${number}</strong></p>`;
  const cell = (column: number): string => `<td>${number * 10 + column}</td>`;
  return `<section id="section-${number}"><h2>Rubrique ${number} du dossier</h2>
${Array.from({ length: 6 }, (_, line) => paragraph(line)).join('\n')}
<ul>${Array.from({ length: 12 }, (_, line) => item(line)).join('')}</ul>
<table><tbody><tr>${Array.from({ length: 6 }, (_, column) => cell(column)).join('')}</tr></tbody></table>
<div><label for="field-${number}">Réponse ${number}</label><input id="field-${number}"></div>
</section>\n`;
}

/** An anchor's element on a generated page, and the selector by which it would be named there. */
export interface DrawnAnchor {
  readonly html: string;
  readonly selector: string;
}

/** Draws what an anchor describes; the first heading is the page's own. */
export function drawAnchor({ role, names: [name] }: Anchor, index: number): DrawnAnchor {
  const id = `anchor-${index}`;
  const selector = `#${id}`;
  if (role === 'heading') {
    const tag = index === 0 ? 'h1' : 'h2';
    return { html: `<${tag} id="${id}">${name}</${tag}>`, selector };
  }
  if (role === 'field')
    return { html: `<p><label id="${id}" for="${id}-field">${name}</label><br><input id="${id}-field"></p>`, selector };
  if (role === 'button') return { html: `<p><button type="button" id="${id}">${name}</button></p>`, selector };
  return { html: `<p><a href="#${id}" id="${id}">${name}</a></p>`, selector };
}

/** A page with these anchors above an article, of about as many elements as asked for. */
export function generatedPage(title: string, anchors: readonly DrawnAnchor[], elements: number): string {
  const sections = Array.from({ length: Math.max(1, Math.round(elements / SECTION)) }, (_, number) =>
    section(number + 1),
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60em}header,footer{padding:1em}label{margin-right:1em}</style></head>
<body><header><a href="#menu">Menu</a></header><main>
${anchors.map(({ html }) => html).join('\n')}
${sections.join('')}</main><footer>Pied de page</footer></body></html>`;
}
