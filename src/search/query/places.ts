/** As many digits as half of the letters used have: the one half for the last digit of a number, the other for those before it. */
const base = 46;
/** The first of 92 letters of ASCII that stand in JSON as they are, but for the backslash. */
const first = 35;

/**
 * Rising numbers from 0 on as a text: the distance of each from the one before, nearly always one letter, which compresses well.
 * @example writePlaces([0, 1, 5]) // '##&'
 */
export function writePlaces(numbers: readonly number[]): string {
  return numbers.map((number, index) => writeNumber(number - (numbers[index - 1] ?? -1) - 1)).join('');
}

function writeNumber(number: number): string {
  let text = String.fromCharCode(first + (number % base));
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base)) {
    text = String.fromCharCode(first + base + (rest % base)) + text;
  }
  return text;
}

/** The numbers that a text of `writePlaces` stands for. */
export function readPlaces(text: string): number[] {
  const numbers: number[] = [];
  let distance = 0;
  let last = -1;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - first;
    distance = distance * base + (digit % base);
    if (digit >= base) continue;
    last += distance + 1;
    numbers.push(last);
    distance = 0;
  }
  return numbers;
}
