import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const { open } = useSite();

/** The paths of the results, in order, once they are there. */
async function results(page: Page): Promise<string[]> {
  const links = page.locator('#search-results > li > a');
  await links.first().waitFor();
  return links.evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.pathname : '')));
}

describe('the right entry comes first', () => {
  test.each([
    ['bảo đảm an ninh Florida', 'meetings/2025-11-30-florida'],
    ['bao dam an ninh Florida', 'meetings/2025-11-30-florida'],
    ['Điện Kremlin', 'meetings/2025-12-02-moscow'],
    ['dien kremlin', 'meetings/2025-12-02-moscow'],
    ['Ushakov', 'meetings/2025-12-02-moscow'],
    ['Dmitriev Miami', 'meetings/2025-12-20-miami-russia'],
    ['nhà máy điện hạt nhân', 'meetings/2025-12-14-berlin'],
    ['nha may dien hat nhan', 'meetings/2025-12-14-berlin'],
    ['Shell Bay', 'meetings/2025-11-30-florida'],
    ['đàm phán ba bên', 'milestones/2025-12-20-trilateral-proposal'],
    ['dam phan ba ben', 'milestones/2025-12-20-trilateral-proposal'],
    ['2/12/2025', 'meetings/2025-12-02-moscow'],
  ])('for %s', async (query, expected) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    expect((await results(page))[0]).toBe(`/${expected}/`);
  });

  test.each([
    ['security guarantees Florida', 'meetings/2025-11-30-florida'],
    ['Kremlin', 'meetings/2025-12-02-moscow'],
    ['three-way talks', 'milestones/2025-12-20-trilateral-proposal'],
    ['Umierov Shell Bay', 'meetings/2025-11-30-florida'],
  ])('in English, for %s', async (query, expected) => {
    const page = await open(`/en/search/?q=${encodeURIComponent(query)}`);
    expect((await results(page))[0]).toBe(`/en/${expected}/`);
  });
});

describe('the search page', () => {
  test('shows what matched, diacritics whole, with kind and date', async () => {
    const page = await open('/search/?q=dien+kremlin');
    await results(page);
    const first = page.locator('#search-results > li').first();
    expect(await first.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['Điện']));
    expect(await first.textContent()).toContain('Cuộc gặp · 2/12/2025');
    expect(await page.locator('#search-results').textContent()).not.toContain('\u0335');
  });

  test('holds the query in the address as one types, and finds again on the way back', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('Ushakov');
    await results(page);
    expect(new URL(page.url()).search).toBe('?q=Ushakov');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ kết quả$/);
    await page.locator('#search-results a').first().click();
    await page.goBack();
    expect((await results(page))[0]).toBe('/meetings/2025-12-02-moscow/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('Ushakov');
  });

  test('is reached from the box in the masthead of any page', async () => {
    const page = await open('/en/meetings/2025-12-08-london/');
    await page.getByRole('searchbox').fill('Kremlin');
    await page.keyboard.press('Enter');
    expect((await results(page))[0]).toBe('/en/meetings/2025-12-02-moscow/');
    expect(new URL(page.url()).pathname).toBe('/en/search/');
  });

  test('offers pages in the other language when there is none in the reader’s', async () => {
    const page = await open(`/en/search/?q=${encodeURIComponent('tòa soạn Thanh Vân')}`);
    const link = page.locator('#search-results-other li a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/articles/2025-12-20-miami-xinhua-reuters/');
    expect(await page.getByRole('heading', { name: 'In Vietnamese' }).isVisible()).toBe(true);
  });

  test('says so when nothing is found', async () => {
    const page = await open('/en/search/?q=qqqqzzzz$%26');
    await page.getByText('Nothing found for “qqqqzzzz$&”.').waitFor();
    expect(await page.locator('#search-results li').count()).toBe(0);
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

  test('narrows the index of names to what is typed', async () => {
    const page = await open('/search/?q=dmitriev');
    await results(page);
    expect(await page.locator('#search-index a:visible').allTextContents()).toEqual(['Kirill Dmitriev']);
  });

  test('treats what is typed as text', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('search-results img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});
