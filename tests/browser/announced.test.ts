// A screen-reader pass, written down: what is announced on the timeline, on a meeting’s page and while searching.
import { describe, expect, test } from 'vitest';
import { announced } from './announced.ts';
import { useSite } from './site.ts';

const { open } = useSite();

describe('announced on the timeline', () => {
  test('first the way past the masthead, the site, the other language, the sections', async () => {
    const page = await open('/');
    expect(await announced(page, '.skip')).toEqual(['link: Đến nội dung chính']);
    expect(await announced(page, '.masthead')).toEqual([
      'banner',
      'link: Hòa đàm',
      'Biên niên các cuộc đàm phán về chấm dứt chiến sự ở Ukraine, tháng 11–12/2025',
      'link: English',
      'navigation: Các phần của trang',
      'list of 7',
      'link: Dòng thời gian',
      'link: Tổng quan',
      'link: Vấn đề',
      'link: Nhân vật',
      'link: Địa điểm',
      'link: Bài báo',
      'link: Giới thiệu',
      'link: Tìm kiếm /',
    ]);
  });

  test('then what it is about, and where each issue stands, state in words', async () => {
    const page = await open('/en/');
    expect((await announced(page, 'main'))[1]).toBe('heading, 1: Two months of talks');
    expect((await announced(page, '.standing')).slice(0, 9)).toEqual([
      'region: Where each issue stands',
      'heading, 2: Where each issue stands',
      'list of 7',
      'link: Format, timetable and delegations',
      'narrowed',
      '31 Dec',
      'link: Territory',
      'open',
      '29 Dec',
    ]);
  });

  test('the score can be skipped; in it every note says its day, kind, title, and whether it took place', async () => {
    const page = await open('/en/');
    const score = await announced(page, '.score');
    expect(score.slice(0, 4)).toEqual([
      'figure',
      'link: Skip the picture, to the list',
      'region: Two months at a glance',
      'link: 1 Nov: to the week of 27 October – 2 November 2025',
    ]);
    expect(score).toContain('group: US – Russia');
    expect(score).toContain('link: 2 December 2025, Meeting: Putin receives Witkoff and Kushner at the Kremlin');
    expect(score).toContain('link: 13 December 2025, Meeting: Planned meeting of security advisers in Paris is cancelled (not held)');
  });

  test('a day, its entries by title, the place, the sides by name, and each issue after its state', async () => {
    const page = await open('/en/');
    expect(await announced(page, '#day-2025-12-02')).toEqual([
      'heading, 3: Tuesday 2 December 2025',
      'Visit',
      'Europe – Ukraine',
      'context',
      'heading, 4: Zelensky in Ireland while the US envoys are in Moscow',
      'Dublin',
      'Ukraine, Others',
      '2 sources',
      'open',
      'Format, timetable and delegations',
      'Meeting',
      'US – Russia',
      'heading, 4: Putin receives Witkoff and Kushner at the Kremlin',
      'The Kremlin, Moscow',
      'Russia, United States, Others',
      '15 sources',
      'open',
      'Territory · Text of the peace plan · US–Russia relations · Format, timetable and delegations',
      'unclear',
      'NATO membership of Ukraine',
    ]);
  });

  test('a filter that is chosen says how many are left', async () => {
    const page = await open('/en/');
    await page.getByText('Issue', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Elections in Ukraine' }).check();
    await page.locator('facet-bar [role="status"]:not(:empty)').waitFor();
    expect(await announced(page, 'facet-bar [role="status"]')).toEqual(['status', '5 events']);
    expect(await announced(page, 'facet-bar .chosen')).toEqual([
      'list of 1',
      'button: Remove Elections in Ukraine',
      'button: Clear filters',
    ]);
  });
});

describe('announced on the page of a meeting', () => {
  test('what it is, its title, its lead with its sources, then the facts with who is not certain', async () => {
    const page = await open('/en/meetings/2025-11-24-abu-dhabi/');
    const said = await announced(page, 'main');
    expect(said.slice(0, 4)).toEqual(['main', 'Meeting', 'US – Russia', 'heading, 1: Driscoll meets a Russian delegation in Abu Dhabi']);
    expect(said[5]).toBe('doc-noteref: 1');
    const when = said.indexOf('When');
    expect(said.slice(when, when + 21)).toEqual([
      'When',
      '24–25 November 2025',
      'link: Add to calendar',
      'Where',
      'link: Abu Dhabi',
      'image: Map: Abu Dhabi, United Arab Emirates',
      'Who was there',
      'list of 4',
      'United States',
      'list of 2',
      'link: Dan Driscoll',
      'US Secretary of the Army',
      'link: Jeff Tolbert',
      '(not present)',
      'Spokesperson of the US Secretary of the Army',
      'Ukraine',
      'list of 1',
      'link: Kyrylo Budanov',
      '(sources differ)',
      'Head of Defence Intelligence (HUR) at the Ministry of Defence of Ukraine',
      'Others',
    ]);
  });

  test('an account says its issue, how to link to it, the state after and before, and where its course is told', async () => {
    const page = await open('/en/meetings/2025-12-14-berlin/');
    expect((await announced(page, 'section[aria-labelledby="territory"]')).slice(0, 5)).toEqual([
      'region: Territory',
      'heading, 2: Territory',
      'open',
      'link: before: open, 12 Dec',
      'link: Its course, event by event',
    ]);
  });
});

describe('announced while searching', () => {
  test('the box with its name, how many were found, and each result with its kind and day', async () => {
    const page = await open('/en/people/');
    await page.keyboard.press('/');
    expect(await announced(page, '#search-dialog')).toEqual([
      'dialog: Search all the talks',
      'search',
      'combobox, collapsed: Search all the talks',
      'button: Search',
      'button: Close',
    ]);
    await page.keyboard.type('kremlin');
    await page.locator('#search-options [role="option"]').first().waitFor();
    const said = await announced(page, '#search-dialog');
    expect(said).toContain('combobox, expanded: Search all the talks');
    expect(said.find((line) => line.endsWith(' results'))).toMatch(/^\d+ results$/);
    expect(said).toContain('listbox: Search');
    await page.keyboard.press('ArrowDown');
    const chosen = (await announced(page, '#search-options')).find((line) => line.startsWith('option, selected'));
    expect(chosen).toContain('Putin receives Witkoff and Kushner at the Kremlin');
    expect(chosen).toContain('Meeting · 2 December 2025');
  });
});
