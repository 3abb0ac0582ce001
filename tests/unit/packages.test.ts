// What is installed, and by whose leave.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageOf } from '../../src/build/refuse-unlisted.ts';
import { loadLicences } from '../../src/data/licences.ts';

interface Locked {
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides',
  Record<string, string>
> & {
  allowScripts: Record<string, boolean>;
};
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the packages', () => {
  test('of this project are pinned to one version each', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = project;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    expect(versions.length).toBeGreaterThan(50);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are locked with a checksum and without the address of a registry', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('that would run a script when installed are those that are told not to', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/.*node_modules\//, ''));
    expect(Object.fromEntries(scripted.map((name) => [name, false]))).toEqual(project.allowScripts);
  });
});

describe('what reaches readers of the packages of others', () => {
  test('has a licence that allows it, whose text names who made it', () => {
    const licences = loadLicences();
    expect(licences.length).toBeGreaterThan(5);
    expect(licences.filter(({ licence }) => !['MIT', 'ISC', 'OFL-1.1'].includes(licence))).toEqual([]);
    expect(licences.filter(({ text }) => !/copyright/i.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['/site/node_modules/stemmer/index.js', 'stemmer'],
    ['/site/node_modules/@a/b/index.js', '@a/b'],
    ['/site/node_modules/a/node_modules/b/index.js', 'b'],
    ['C:\\site\\node_modules\\@a\\b\\index.js', '@a/b'],
    ['\0vite/preload-helper.js', 'vite'],
    ['/site/src/search/query/fold.ts', undefined],
  ])('is known from the module %j', (module, name) => {
    expect(packageOf(module)).toBe(name);
  });
});
