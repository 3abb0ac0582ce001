import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/exports/bill-of-materials.ts';

interface Bill {
  components: {
    'bom-ref': string;
    name: string;
    group?: string;
    version: string;
    scope: string;
    purl: string;
    licenses?: object[];
    hashes?: object[];
  }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
const bill = (lock: unknown, shipped: string[] = []) => JSON.parse(billOfMaterials(lock, shipped)) as Bill;
const lock = {
  packages: {
    '': { name: 'site', version: '1.0.0', dependencies: { '@a/b': '1.0.0', c: '1.0.0' }, devDependencies: { test: '1.0.0' } },
    'node_modules/@a/b': {
      version: '1.0.0',
      license: 'MIT',
      integrity: `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`,
      dependencies: { c: '^2.0.0' },
    },
    'node_modules/@a/b/node_modules/c': { version: '2.0.0', license: '(MIT OR CC0-1.0)' },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/test': { version: '1.0.0', dev: true },
  },
};

describe('the bill of materials', () => {
  test('names each package that takes part in a build with its address, checksum and licence, and whether it reaches readers', () => {
    expect(bill(lock, ['c']).components).toMatchObject([
      {
        purl: 'pkg:npm/%40a/b@1.0.0',
        group: '@a',
        name: 'b',
        scope: 'excluded',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
      },
      { purl: 'pkg:npm/c@2.0.0', scope: 'required', licenses: [{ expression: '(MIT OR CC0-1.0)' }] },
      { purl: 'pkg:npm/c@1.0.0', scope: 'required' },
    ]);
  });

  test('says which of several versions a package depends on', () => {
    const depends = Object.fromEntries(bill(lock).dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
    expect(depends).toEqual({
      project: ['node_modules/@a/b', 'node_modules/c'],
      'node_modules/@a/b': ['node_modules/@a/b/node_modules/c'],
      'node_modules/@a/b/node_modules/c': [],
      'node_modules/c': [],
    });
  });

  test('of this project is valid CycloneDX 1.6, and has no number or time of its own', async () => {
    const text = billOfMaterials(JSON.parse(readFileSync('package-lock.json', 'utf8')), ['pagefind']);
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
    expect(text).not.toMatch(/"serialNumber"|"timestamp"/);
  });
});
