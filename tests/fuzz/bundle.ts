import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One script for a page, built from a file of this folder and all that it imports. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: 'inside',
        fileName: () => 'inside.js',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error(`${file} was not built`);
  return first.output[0].code;
}
