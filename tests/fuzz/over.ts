/** What the sites lay over their own pages. */

export const HEADER =
  '<header style="position:sticky;top:0;z-index:99;padding:12px;background:#124;color:#fff"><a href="#a" style="color:#fff">Accueil</a> <button>Menu</button></header>';
export const CONSENT =
  '<div style="position:fixed;bottom:0;left:0;right:0;z-index:999;padding:24px;background:#eee">Cookies <button>Accepter</button> <button>Refuser</button></div>';
export const MENU = `<div style="position:absolute;top:40px;right:0;left:30%;z-index:50;background:#fff;border:1px solid">
  ${'<a href="#m" role="menuitem" style="display:block;padding:8px">Une rubrique du menu</a>'.repeat(8)}</div>`;
export const OVERLAY = `<div id="voile" style="position:fixed;inset:0;z-index:500;background:#0008"><div style="margin:10% auto;width:80%;padding:20px;background:#fff">
  <p>Votre session va expirer.</p><button>Rester connecté</button></div></div>`;
export const DIALOG = '<dialog id="boite"><p>Votre session va expirer.</p><button>Rester connecté</button></dialog>';
