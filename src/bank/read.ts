import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { LineCounter, parseDocument, type Node } from 'yaml';
import { explain } from './explain.ts';

/** One thing wrong with the bank, in words for the editor who made it. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly say: string;
}

/** One file of the bank: its value where it could be read, and where each part of it stands. */
export interface BankFile<T> {
  readonly name: string;
  readonly value: T | undefined;
  readonly mistakes: readonly Mistake[];
  /** The line, from 1, on which the value at this path begins. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML file of the bank and checks its shape.
 * Never throws: what is wrong comes back as mistakes, all of them, each with its line.
 */
export function readBankFile<S extends GenericSchema>(folder: string, name: string, schema: S): BankFile<InferOutput<S>> {
  const lines = new LineCounter();
  const text = textOf(join(folder, name));
  if (text === undefined) return broken(name, [{ file: name, line: 1, say: 'This file is missing or cannot be read. Add it.' }]);

  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly unknown[]) => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) => ({
      file: name,
      line: error.linePos?.[0].line ?? 1,
      say: `This is not YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}. Check the indent (two spaces a step) and put quotes round text that contains ": " or " #".`,
    }));
    return { ...broken<InferOutput<S>>(name, mistakes), lineOf };
  }

  const checked = safeParse(schema, document.toJS());
  if (checked.success) return { name, value: checked.output, mistakes: [], lineOf };
  const mistakes = checked.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? [];
    return { file: name, line: lineOf(path), say: explain(path, issue.message) };
  });
  return { name, value: undefined, mistakes, lineOf };
}

function broken<T>(name: string, mistakes: readonly Mistake[]): BankFile<T> {
  return { name, value: undefined, mistakes, lineOf: () => 1 };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A missing key has no line of its own; the nearest part around it has. */
function lineAt(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly unknown[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
