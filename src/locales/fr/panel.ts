import type { panel as en } from '../en/panel';
import type { SameShape } from '../shape';

/** Les mots du cadre de chaque conseil dans une page. */
export const panel: SameShape<typeof en> = {
  unofficial: 'Non officiel : Repère n’est ni Ameli ni la MGEN',
  close: 'Fermer',
  sources: 'D’où vient ce conseil',
  terms: 'Les mots de cette page',
};
