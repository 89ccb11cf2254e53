import type { HintDefinition } from './define';

const files = import.meta.glob<HintDefinition>('./*/*.ts', { eager: true, import: 'default' });

/** Every hint, by its id: the name of its file. */
export const hints: ReadonlyMap<string, HintDefinition> = new Map(
  Object.entries(files)
    .filter(([path]) => !path.endsWith('.test.ts'))
    .map(([path, hint]) => [path.replace(/^.*\/|\.ts$/g, ''), hint]),
);
