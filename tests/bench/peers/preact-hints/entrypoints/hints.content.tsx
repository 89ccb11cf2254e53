import { render } from 'preact';
import { useState } from 'preact/hooks';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../../../../../src/model/hosts';

const style = `
button{font:600 12px system-ui;height:24px;border:1px solid #7a4fb3;border-radius:12px;background:#fffaf2;padding:0 9px}
aside{font:14px/1.45 system-ui;max-width:340px;padding:14px 16px;border:1px solid #7a4fb3;border-radius:10px;background:#fffaf2}
`;

function Hint({ title, text }: WantedHint) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && <aside aria-label={title}>{text}</aside>}
    </>
  );
}

/** The same as the framework's guide has it: a shadow root mounted whenever its anchor is there, a component inside. */
export default defineContentScript({
  matches: HOSTS.map((host) => `https://${host}/*`),
  runAt: 'document_end',
  async main(context) {
    for (const wanted of WANTED[location.pathname + location.search] ?? []) {
      const ui = await createShadowRootUi(context, {
        name: 'bench-hint',
        position: 'inline',
        anchor: wanted.selector,
        append: 'after',
        css: style,
        onMount(container, _shadow, host) {
          render(<Hint {...wanted} />, container);
          host.dispatchEvent(new Event('bench-hint', { bubbles: true }));
          return container;
        },
        onRemove(container) {
          if (container !== undefined) render(null, container);
        },
      });
      ui.autoMount();
    }
  },
});
