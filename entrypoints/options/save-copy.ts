/** How long the browser is given to take the file. */
const KEPT_FOR = 60_000;

/** Lets the browser save something as a file of the person's. Nothing leaves the browser, and no permission is needed. */
export function saveCopy(name: string, copy: unknown): void {
  const file = URL.createObjectURL(new Blob([`${JSON.stringify(copy, null, 2)}\n`], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: file, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), KEPT_FOR);
}
