import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a search index, its path from the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What begins every file of Pagefind 1.6, unpacked, before its content. */
const signature = 'pagefind_dcd';

/** The text of a packed file, after its signature. */
export function unpackedText({ path, content }: IndexFile): string {
  return body(path, content).toString('utf8');
}

/** A text as a packed file. */
export function packedText(text: string): Uint8Array {
  return gzipSync(signature + text, { level: 9 });
}

/** The value of a packed file; throws if it would not be written back as it was read, for then readers would get another. */
export function unpacked({ path, content }: IndexFile): unknown {
  const bytes = body(path, content);
  const value: unknown = decode(bytes);
  if (Buffer.compare(encode(value), bytes) !== 0) throw new Error(`${path} is not of the form that Pagefind 1.6 gives it`);
  return value;
}

/** A value as a packed file. */
export function packed(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

/** The only file of some whose path is of this form; throws if there is none, or more than one. */
export function one(files: readonly IndexFile[], path: RegExp): IndexFile {
  const [file, ...more] = files.filter((each) => path.test(each.path));
  if (!file || more.length > 0) throw new Error(`Pagefind wrote ${more.length + (file ? 1 : 0)} files like ${path.source}, not one`);
  return file;
}

function body(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error(`${path} is not a file as Pagefind 1.6 writes it`);
  return bytes.subarray(signature.length);
}
