import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { z } from 'zod';

/** What is read of the record of installed packages: the project under an empty path, and each package under that of its folder. */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).default({}),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

type Locked = z.output<typeof lockSchema>['packages'];

/**
 * The software bill of materials of the site, as CycloneDX 1.6 in JSON: every package of the lock file that takes part in a build,
 * with its licence, its checksum and what it depends on. What reaches readers has the scope `required`, what is only used to make it `excluded`.
 * It has no serial number and no time, so that the same lock file gives the same text.
 */
export function billOfMaterials(packageLock: unknown, shipped: readonly string[]): string {
  const { packages } = lockSchema.parse(packageLock);
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const components = new Map(used.map(([path, locked]) => [path, component(path, locked, shipped.includes(nameOf(path)))]));
  const project = new Models.Component(Enums.ComponentType.Application, packages['']?.name ?? '', {
    version: packages['']?.version ?? '',
    bomRef: 'project',
  });
  for (const [path, locked] of [['', packages['']] as const, ...used]) {
    const from = path === '' ? project : components.get(path);
    for (const name of Object.keys({ ...locked?.dependencies, ...locked?.optionalDependencies })) {
      const to = components.get(resolved(name, path, packages) ?? '');
      if (from && to) from.dependencies.add(to.bomRef);
    }
  }
  const bom = new Models.Bom({
    components: new Models.ComponentRepository(components.values()),
    metadata: new Models.Metadata({ component: project }),
  });
  return `${new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(path: string, { version, license, integrity }: Locked[string], shipped: boolean): Models.Component {
  const full = nameOf(path);
  const slash = full.indexOf('/');
  return new Models.Component(Enums.ComponentType.Library, full.slice(slash + 1), {
    ...(slash === -1 ? {} : { group: full.slice(0, slash) }),
    version,
    // Two packages of a name and version may be installed, each below another.
    bomRef: path,
    purl: `pkg:npm/${full.replace('@', '%40')}@${version}`,
    scope: shipped ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    licenses: new Models.LicenseRepository(license === undefined ? [] : [licence(license)]),
    hashes: new Models.HashDictionary(
      integrity?.startsWith('sha512-') ? [[Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.slice(7), 'base64').toString('hex')]] : [],
    ),
  });
}

function licence(name: string): Models.SpdxLicense | Models.LicenseExpression {
  return SPDX.isSupportedSpdxId(name) ? new Models.SpdxLicense(name) : new Models.LicenseExpression(name);
}

/**
 * The name of the package in a folder.
 * @example nameOf('node_modules/a/node_modules/@b/c') // '@b/c'
 */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The folder from which a package gets another: below its own, or else the nearest above. */
function resolved(name: string, from: string, packages: Locked): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (path in packages) return path;
  return from === '' ? undefined : resolved(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), packages);
}
