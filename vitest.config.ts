import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { subpath } from './tests/subpath.ts';

const site = (name: string, include: string[], test: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration => ({
  test: { name, include, testTimeout: 60_000, ...test },
});
/** One Chromium for each processor of a small machine. */
const inChromium = { globalSetup: 'tests/browser/setup.ts', hookTimeout: 60_000, maxWorkers: 2 };
const siteTests = ['tests/site/**/*.test.ts', 'tests/search/**/*.test.ts'];
const browserTests = ['tests/browser/**/*.test.ts'];

/** Of everything that is tested below a sub-path (`--mode subpath`), what is tested there every time. */
const everyTime = ['tests/site/{checks,links,discovery,embed}.test.ts', 'tests/browser/{journey,hosted}.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    projects:
      mode === 'subpath'
        ? [site('site', siteTests, { env: subpath }), site('browser', browserTests, { env: subpath, ...inChromium })]
        : [
            { test: { name: 'unit', include: ['tests/{unit,content,fuzz}/**/*.test.ts'], testTimeout: 30_000 } },
            site('site', siteTests),
            site('subpath', everyTime, { env: subpath, ...inChromium }),
            site('hostile', ['tests/hostile/**/*.test.ts'], { ...inChromium, globalSetup: 'tests/hostile/setup.ts' }),
            site('long', ['tests/long/**/*.test.ts'], { ...inChromium, globalSetup: 'tests/long/setup.ts' }),
            site('browser', browserTests, inChromium),
          ],
  },
}));
