// Says in one sentence what is missing before a command begins: a newer Node, an address that is one. CommonJS, so that any Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer; this is ${process.version}. "npm ci" brings one on Linux and Windows (x64); elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}

const { SITE_URL } = process.env;
if (SITE_URL !== undefined) {
  const { protocol, search, hash, username } = URL.canParse(SITE_URL) ? new URL(SITE_URL) : {};
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '' || username !== '') {
    console.error(
      `SITE_URL is \`${SITE_URL}\`; it is to be the address of the site, like https://example.org/ or https://example.org/hoa-dam/.`,
    );
    process.exit(1);
  }
}
