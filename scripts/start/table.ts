/** A table of texts in columns as wide as their longest text. */
export function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...lines].map((line) => (line[column] ?? head).length)),
  );
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  return `${[row(heads), widths.map((width) => '-'.repeat(width)).join('-|-'), ...lines.map(row)].join('\n')}\n`;
}
