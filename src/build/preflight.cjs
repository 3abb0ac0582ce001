// Says in one sentence what is missing when Node is too old; CommonJS, so that any Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer; this is ${process.version}. "npm ci" brings one on Linux and Windows (x64); elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}
