import { stringify } from 'csv-stringify/sync';
import type { DataField } from '../i18n/data-page/messages.ts';

/** A column of a table: its name, what is said of it, and its cell for an item; a list is joined, and what is not known is empty. */
export interface Column<Item> {
  readonly name: string;
  readonly field: DataField;
  readonly cell: (item: Item) => Cell;
}

type Cell = string | number | readonly string[] | null | undefined;

/**
 * Items as CSV (RFC 4180) in UTF-8 with its mark, so that spreadsheets read Vietnamese rightly.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(({ cell }) => written(cell(item))));
  return stringify([columns.map(({ name }) => name), ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
