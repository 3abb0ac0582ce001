import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, below } from '../tested-site.ts';
import { useSite } from './site.ts';

const { open } = useSite();

/** The paths of the results from the root of the site, in order, once they are there. */
async function results(page: Page): Promise<string[]> {
  const links = page.locator('#search-results > li > a');
  await links.first().waitFor();
  return (await links.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).pathname))).map(below);
}

/** What the options of the search box say, once there are some. */
async function options(page: Page): Promise<string[]> {
  const all = page.locator('#search-options').getByRole('option');
  await all.first().waitFor();
  return all.allTextContents();
}

describe('the right entry comes first', () => {
  test.each([
    ['bảo đảm an ninh Florida', 'meetings/2025-11-30-florida'],
    ['bao dam an ninh Florida', 'meetings/2025-11-30-florida'],
    ['Điện Kremlin', 'meetings/2025-12-02-moscow'],
    ['dien kremlin', 'meetings/2025-12-02-moscow'],
    ['Dmitriev Miami', 'meetings/2025-12-20-miami-russia'],
    ['Shell Bay', 'meetings/2025-11-30-florida'],
    ['đàm phán ba bên', 'milestones/2025-12-20-trilateral-proposal'],
    ['dam phan geneva', 'meetings/2025-11-23-geneva'],
    ['kế hoạch 28 điểm', 'milestones/2025-11-18-28-point-plan'],
    ['ngày 2 tháng 12 kremlin', 'meetings/2025-12-02-moscow'],
    ['witkof genva', 'meetings/2025-11-23-geneva'],
  ])('for %s', async (query, expected) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    expect((await results(page))[0]).toBe(`/${expected}/`);
  });

  test.each([
    ['kushner moscow', 'meetings/2025-12-02-moscow'],
    ['three-way talks', 'milestones/2025-12-20-trilateral-proposal'],
    ['Umierov Shell Bay', 'meetings/2025-11-30-florida'],
  ])('in English, for %s', async (query, expected) => {
    const page = await open(`/en/search/?q=${encodeURIComponent(query)}`);
    expect((await results(page))[0]).toBe(`/en/${expected}/`);
  });
});

describe('the search box', () => {
  test.each(['/', 'Control+k'])('opens over any page by %s, with results as one types', async (key) => {
    const page = await open('/en/meetings/2025-12-08-london/');
    await page.keyboard.press(key);
    await page.keyboard.type('kremlin');
    expect((await options(page))[0]).toContain('Putin receives Witkoff and Kushner');
    expect(await page.locator('#search-dialog').getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^\d+ results$/);
  });

  test('opens with one tap on a phone, ready for typing', async () => {
    const page = await open('/', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.locator('#search-link').tap();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  test('is walked through with the arrow keys, and Enter opens what is chosen', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('dien kremlin');
    await options(page);
    const input = page.locator('#search-dialog').getByRole('combobox');
    const active = async () => page.locator(`#${(await input.getAttribute('aria-activedescendant')) ?? 'none'}`).textContent();
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('Putin tiếp Witkoff');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('Mọi kết quả');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/meetings/2025-12-02-moscow/**');
  });

  test('Enter without a choice leads to all results', async () => {
    const page = await open('/en/people/');
    await page.keyboard.press('/');
    await page.keyboard.type('kremlin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=kremlin');
    expect((await results(page))[0]).toBe('/en/meetings/2025-12-02-moscow/');
  });

  test('Escape first clears it, then closes it, and the page has the focus again where it was', async () => {
    const page = await open('/');
    const link = page.getByRole('link', { name: 'Vấn đề', exact: true });
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('kremlin');
    await options(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-dialog').getByRole('combobox').inputValue()).toBe('');
    expect(await page.locator('#search-options').getByRole('option').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('types a slash where one is typing', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('30/11');
    expect(await page.getByRole('searchbox').inputValue()).toBe('30/11');
  });

  test('loads nothing of search before one turns to it', async () => {
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(asked.filter((path) => /pagefind|names\.json|facets\.json/.test(path))).toEqual([]);
    await Promise.all([page.waitForRequest(/pagefind\.js/), page.keyboard.press('/')]);
    expect(scripts.length).toBeLessThanOrEqual(3);
  });

  test('offers the page of a name, and says what it was taken for', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('umreov ');
    await page.getByText('Đang tìm “umerov” thay cho “umreov”.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('umerov');
    await page.getByRole('group', { name: 'Có trang riêng' }).getByRole('option', { name: 'Rustem Umerov' }).click();
    await page.waitForURL('**/people/umerov/');
  });

  test('has what only the other language has, labelled', async () => {
    const page = await open('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('tòa soạn Thanh Vân');
    const group = page.getByRole('group', { name: 'In Vietnamese' });
    await group.getByRole('option').first().waitFor();
    expect(await group.getByRole('option').first().getAttribute('lang')).toBe('vi');
    const href = (await group.getByRole('option').first().getAttribute('href')) ?? '';
    expect(below(href)).toMatch(/^\/articles\/2025-12-20-miami-xinhua-reuters\//);
  });
});

describe('the search page', () => {
  test('shows what matched, diacritics whole, with kind and date', async () => {
    const page = await open('/search/?q=dien+kremlin');
    await results(page);
    const first = page.locator('#search-results > li').first();
    expect((await first.locator('mark').allTextContents()).map((text) => text.toLowerCase())).toContain('điện kremlin');
    expect(await first.textContent()).toContain('Cuộc gặp · 2/12/2025');
    expect(await page.locator('#search-results').textContent()).not.toContain('\u0335');
  });

  test('leads to the section where the words stand, and marks them there, the address left as it is', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('"26 đến 28 điểm"')}`);
    await results(page);
    const section = page.locator('#search-results > li').first().locator('p a');
    const name = (await section.textContent()) ?? '';
    await section.click();
    await page.waitForURL((url) => url.hash !== '' && url.search === '');
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toContain(name);
    expect((await page.locator('main mark').allTextContents()).map((text) => text.toLowerCase())).toContain('26 đến 28 điểm');
  });

  test.each(['28-point', 'a(b', '[x]', '\\d+', 'peace plan'])(
    'a page marks %s, if it has it, and takes whatever stands there as text',
    async (text) => {
      const page = await open(`/en/milestones/2025-11-18-28-point-plan/?highlight=${encodeURIComponent(text)}`);
      await page.waitForURL((url) => url.search === '');
      const has = ((await page.locator('main').textContent()) ?? '').toLowerCase().includes(text);
      expect((await page.locator('main mark').count()) > 0).toBe(has);
    },
  );

  test('holds the query in the address as one types, and finds again on the way back', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('Ushakov');
    await results(page);
    expect(new URL(page.url()).search).toBe('?q=Ushakov');
    const [first] = await results(page);
    await page.locator('#search-results a').first().click();
    await page.waitForURL(`**${first}`);
    await page.goBack();
    expect((await results(page))[0]).toBe(first);
    expect(await page.getByRole('searchbox').inputValue()).toBe('Ushakov');
  });

  test('offers pages in the other language when there is none in the reader’s', async () => {
    const page = await open(`/en/search/?q=${encodeURIComponent('tòa soạn Thanh Vân')}`);
    const link = page.locator('#search-results-other li a').first();
    await link.waitFor();
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).pathname)).toBe(
      at('/articles/2025-12-20-miami-xinhua-reuters/'),
    );
    expect(await page.getByRole('heading', { name: 'In Vietnamese' }).isVisible()).toBe(true);
  });

  test('shows no entry twice in two languages', async () => {
    const page = await open('/search/?q=Halifax');
    await results(page);
    await page.waitForTimeout(1500);
    const shown = await page
      .locator('#search-results > li > a, #search-results-other > li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(new Set(shown.map((path) => below(path).replace(/^\/en\//, '/'))).size).toBe(shown.length);
  });

  test('says so when nothing is found, and what could be left out', async () => {
    const page = await open(`/en/search/?q=${encodeURIComponent('"kremlin umrov" qqqqzzzz')}`);
    await page.getByText('Nothing found for “"kremlin umrov" qqqqzzzz”.').waitFor();
    await page.getByRole('link', { name: 'kremlin umrov qqqqzzzz', exact: true }).click();
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('suggests the nearest name', async () => {
    const page = await open('/en/search/?q=xxumarov');
    const advice = page.locator('#search-advice');
    await advice.getByRole('link').first().waitFor();
    expect(await advice.textContent()).toContain('Rustem Umerov');
  });

  test('shows more results on demand, each once, and none of an older query', async () => {
    const page = await open('/en/search/?q=zelensky');
    await results(page);
    const more = page.getByRole('button', { name: 'More results' });
    await more.dblclick();
    await page.waitForTimeout(500);
    const shown = await results(page);
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown).size).toBe(shown.length);
    await page.getByRole('searchbox').fill('');
    await page.getByText('Type a name').waitFor();
    expect(await more.isVisible()).toBe(false);
  });

  test('sorts by date when asked to, and keeps that in the address', async () => {
    const page = await open('/search/?q=kremlin');
    await results(page);
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('date');
    await page.waitForURL('**/search/?q=kremlin&sort=date');
    const days = async () => (await results(page)).map((path) => /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '');
    const sorted = (await days()).toSorted();
    await expect.poll(days).toEqual(expect.arrayContaining(sorted.slice(0, 1)));
    await expect.poll(async () => (await days()).every((day, index, all) => index === 0 || day >= (all[index - 1] ?? ''))).toBe(true);
  });

  test('narrows the index of names to what is typed', async () => {
    const page = await open('/search/?q=dmitriev');
    await results(page);
    expect(await page.locator('#search-index a:visible').allTextContents()).toEqual(['Kirill Dmitriev']);
  });

  test('treats what is typed as text', async () => {
    const page = await open(
      `/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}&person=%3Cimg%3E&highlight=%3Cimg%3E`,
    );
    await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('search-results img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});

describe('facets', () => {
  test('narrow a search, count what they would leave, and live in the address', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('lãnh thổ')}`);
    const before = await results(page);
    await page.locator('facet-bar summary', { hasText: 'Người dự' }).click();
    const witkoff = page.getByRole('checkbox', { name: /Steve Witkoff/ });
    await witkoff.waitFor();
    const count = Number(/\d+$/.exec((await page.locator('facet-bar li', { hasText: 'Steve Witkoff' }).textContent()) ?? '')?.[0]);
    await witkoff.check();
    await page.waitForURL((url) => url.searchParams.get('person') === 'witkoff');
    await page.getByText(`${count} kết quả`, { exact: true }).waitFor();
    expect(await results(page)).not.toEqual(before);
    await page.reload();
    await page.getByText(`${count} kết quả`, { exact: true }).waitFor();
  });

  test('combine, are cleared singly, and without words give everything that meets them', async () => {
    const page = await open('/en/search/?person=witkoff&person=umerov&kind=call');
    expect((await results(page)).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Remove Call' }).click();
    await page.waitForURL((url) => url.search === '?person=witkoff&person=umerov');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.getByText('Type a name').waitFor();
  });

  test('narrow the timeline and its score, days without events away', async () => {
    const page = await open('/?person=orban');
    await page.locator('facet-bar').getByText('4 sự kiện', { exact: true }).waitFor();
    await expect.poll(() => page.locator('.entry:visible').count()).toBe(4);
    await expect.poll(() => page.locator('.score svg a:not(.away, .week)').count()).toBe(4);
    expect(await page.locator('.timeline .day:visible').count()).toBe(4);
    await page.getByRole('button', { name: 'Bỏ Viktor Orban' }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => page.locator('.entry:visible').count()).toBeGreaterThan(100);
  });

  test('of the timeline are reached by keyboard, and close by Escape', async () => {
    const page = await open('/en/');
    await page.locator('facet-bar summary', { hasText: 'Side' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /Russia/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.searchParams.has('side'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await page.keyboard.press('Escape');
    expect(await page.locator('facet-bar details[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});
