// What is new since the last visit. Only this browser knows: the entries seen are kept in its own storage, until the reader has them forgotten.
import { say } from '../search/interface/say.ts';

const name = 'hoa-dam:visits';

/** What is remembered of a visit: its day, and the entries there were, each with the day of its last correction. */
interface Visit {
  readonly day: string;
  readonly entries: Readonly<Record<string, string>>;
}

type Memory = Visit | 'off' | undefined;

/** What is remembered; nothing if it is not as it was written here. */
function read(storage: Storage): Memory {
  const text = storage.getItem(name);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value === 'off' || isVisit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null || !('day' in value) || !('entries' in value)) return false;
  const { day, entries } = value;
  return typeof day === 'string' && !Number.isNaN(Date.parse(day)) && typeof entries === 'object' && entries !== null;
}

/** Marks the entries that are new or corrected since the last visit, tells of them, and remembers this visit. */
export function remember(section: HTMLElement): void {
  try {
    show(section);
  } catch {
    // Storage may be switched off or full: then nothing is remembered.
    section.hidden = true;
  }
}

function show(section: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')];
  const slugOf = (entry: HTMLElement) => entry.querySelector('a')?.pathname.split('/').at(-2) ?? '';
  const now: Visit = {
    day: today(),
    entries: Object.fromEntries(entries.map((entry) => [slugOf(entry), entry.dataset['updated'] ?? ''])),
  };
  const stored = read(localStorage);
  // For as long as the tab is open, the last visit is the one before it.
  const last = stored === 'off' ? stored : (read(sessionStorage) ?? stored);
  if (stored !== 'off') {
    localStorage.setItem(name, JSON.stringify(now));
    if (last) sessionStorage.setItem(name, JSON.stringify(last));
  }
  tell(section, mark(entries, slugOf, last, section.dataset), last);
  section.hidden = false;
  const button = section.querySelector('button');
  if (!button) return;
  button.textContent = section.dataset[last === 'off' ? 'remember' : 'forget'] ?? '';
  button.onclick = () => {
    try {
      sessionStorage.removeItem(name);
      if (last === 'off') localStorage.removeItem(name);
      else localStorage.setItem(name, '"off"');
      show(section);
    } catch {
      section.hidden = true;
    }
  };
}

/** The day it is where the reader is, as an ISO 8601 day. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function mark(entries: readonly HTMLElement[], slugOf: (entry: HTMLElement) => string, last: Memory, texts: DOMStringMap) {
  const count = { new: 0, corrected: 0 };
  for (const entry of entries) {
    entry.querySelector('.fresh')?.remove();
    if (!last || last === 'off') continue;
    const slug = slugOf(entry);
    const seen = Object.hasOwn(last.entries, slug) ? last.entries[slug] : undefined;
    const what = seen === undefined ? 'new' : seen < (entry.dataset['updated'] ?? '') ? 'corrected' : undefined;
    if (!what) continue;
    count[what] += 1;
    const note = document.createElement('span');
    note.className = 'fresh';
    note.textContent = texts[what] ?? '';
    entry.querySelector('.kicker')?.append(note);
  }
  return count;
}

function tell(section: HTMLElement, count: { new: number; corrected: number }, last: Memory): void {
  const { since = '', nothing = '', first = '', off = '' } = section.dataset;
  const some = count.new + count.corrected > 0;
  const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'vi';
  const told = section.querySelector('.told');
  const visit = typeof last === 'object' ? { day: new Date(last.day).toLocaleDateString(lang, { timeZone: 'UTC' }) } : undefined;
  const counts = { new: String(count.new), corrected: String(count.corrected) };
  if (told) told.textContent = visit ? say(some ? since : nothing, { ...visit, ...counts }) : last === 'off' ? off : first;
  const only = section.querySelector<HTMLElement>('.only');
  if (!only) return;
  only.hidden = !some;
  const box = only.querySelector('input');
  if (box)
    box.onchange = () => {
      document.querySelector('.timeline')?.classList.toggle('only-fresh', box.checked);
    };
  if (!some) document.querySelector('.timeline')?.classList.remove('only-fresh');
}
