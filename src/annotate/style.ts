/**
 * The chip's and the panel's look. `!important` on the host: inside a shadow root it outranks whatever the page says. A
 * popover that the page has closed has lost its anchor, so it is not to be seen.
 */
export const style = `
:host{all:initial!important;position:absolute!important;inset:auto!important;position-anchor:auto!important;
left:calc(anchor(left) + var(--x,0px))!important;top:calc(anchor(top,-9999px) + var(--y,0px))!important;visibility:var(--v,hidden)!important;
color-scheme:light dark!important;--ink:light-dark(#2b2140,#f3eefb);--paper:light-dark(#fffaf2,#251d33);--edge:light-dark(#7a4fb3,#c6a5f0);--mute:light-dark(#5b5169,#c3b9d1)}
:host(:not(:popover-open)){display:none!important}
*,::before{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}
button,summary{cursor:pointer}button,.panel{border:1px solid var(--edge);background:var(--paper)}
:focus-visible{outline:3px solid var(--edge)}
.chip{display:flex;align-items:center;gap:6px;height:24px;border-radius:12px;padding:0 9px 0 3px;white-space:nowrap;font:600 12px system-ui,sans-serif;color:var(--ink)}
.chip::before{content:'';flex:none;width:16px;height:16px;border-radius:12px;border:4px solid var(--edge)}
.small{width:24px;padding:0 3px;overflow:hidden}
.panel{inset:auto;position:absolute;position-anchor:auto;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline,--wide;
margin:6px;width:min(340px,100vw - 16px);max-height:70vh;overflow:auto;padding:16px;border-radius:12px;box-shadow:0 6px 24px #0004;font:14px/1.45 system-ui,sans-serif;color:var(--ink)}
@position-try --wide{position-area:bottom span-all;justify-self:anchor-center}
.panel>*+*{margin-top:8px}h2,summary{font-weight:700}h2{font-size:16px;padding-inline-end:34px}summary{min-height:24px}
.panel>.close{position:absolute;top:8px;inset-inline-end:8px;width:24px;height:24px;border-radius:12px;margin:0}
ul{list-style:none}li+li{margin-top:4px}li,small{font-size:12px;color:var(--mute)}[href]{text-decoration:underline}small{display:block}
[lang=fr]{font-style:italic}
`;
