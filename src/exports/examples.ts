import { absolute, pathTo } from '../i18n/routes.ts';
import type { Lang } from '../site.ts';

/** A few lines in a programming language that do something with the data. */
export interface Example {
  readonly id: 'curl' | 'python' | 'javascript' | 'r';
  readonly name: string;
  readonly code: string;
}

/** The examples, ready to be run; what they print is in a language. */
export function examples(lang: Lang): Example[] {
  const csv = absolute(pathTo.dataFile('timeline.csv'));
  const json = absolute(pathTo.timelineData);
  return [
    { id: 'curl', name: 'curl', code: `curl -fsS ${csv} | head -n 3` },
    {
      id: 'python',
      name: 'Python',
      code: `import json
from urllib.request import urlopen

with urlopen("${json}") as file:
    timeline = json.load(file)

for entry in timeline["entries"]:
    states = {each["key"]: each["state"] for each in entry["issues"]}
    if "territory" in states:
        print(entry["start"], states["territory"], entry["title"]["${lang}"])`,
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const file = await fetch("${json}");
const { entries } = await file.json();

for (const { kind, status, start, title, participants } of entries) {
  const talks = ["meeting", "call", "visit"].includes(kind) && status === "held";
  const there = participants.filter(({ attendance }) => ["present", "remote"].includes(attendance));
  if (talks && there.some(({ key }) => key === "umerov")) console.log(start, title.${lang});
}`,
    },
    {
      id: 'r',
      name: 'R',
      code: `timeline <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")
table(timeline$track, timeline$kind)`,
    },
  ];
}
