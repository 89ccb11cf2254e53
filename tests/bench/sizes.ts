import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

const manifestShape = z.object({
  content_scripts: z.array(
    z.object({ matches: z.array(z.string()), js: z.array(z.string()), css: z.array(z.string()).optional() }),
  ),
});

const contentScripts = (folder: string): z.infer<typeof manifestShape>['content_scripts'] =>
  manifestShape.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).content_scripts;

/** What an extension puts into every page it annotates, gzip -9, style sheets included. */
export function contentBytes(folder: string): number {
  const files = contentScripts(folder).flatMap(({ js, css }) => [...js, ...(css ?? [])]);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

/** The patterns of the pages into which it puts anything. */
export const matchesOf = (folder: string): string[] => contentScripts(folder).flatMap(({ matches }) => matches);

/** What a zip file says of each file, twice, beside its name. */
const ZIP_ENTRY = 30 + 46;
const ZIP_END = 22;

/** How large a folder is as a zip file. */
export function zippedBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => {
    const path = join(parentPath, name);
    const inside = path.slice(folder.length + 1);
    return sum + deflateRawSync(readFileSync(path), { level: 9 }).length + ZIP_ENTRY + 2 * inside.length;
  }, ZIP_END);
}
