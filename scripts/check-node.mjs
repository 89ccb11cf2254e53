// Runs before every script of package.json, on whatever Node there is: so plain JavaScript, and old.
const FIRST = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < FIRST[0] || (major === FIRST[0] && minor < FIRST[1])) {
  console.error(
    `Node ${FIRST.join('.')} or newer is needed, this is ${process.versions.node}. ` +
      'On Linux (x64) npm ci brings one by itself; elsewhere install it from https://nodejs.org.',
  );
  process.exit(1);
}
