import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** A chunk's file and those that it imports, each once. */
function withImports(file: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk === undefined || chunk.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const each of chunk.imports) withImports(each, bundle, found);
  return found;
}

/**
 * Names in each page what its script imports later, after everything else: the browser loads it at once, and neither
 * the page nor its window waits for it.
 */
export function loadAhead(): Plugin {
  return {
    name: 'load-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk }): HtmlTagDescriptor[] => {
        if (bundle === undefined || chunk === undefined) return [];
        const files = new Set(chunk.dynamicImports.flatMap((file) => [...withImports(file, bundle)]));
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
