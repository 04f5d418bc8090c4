import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// The documents of existing connectors lie beside the repository where its maintainers work; they are not part of it.
const folder = join(import.meta.dirname, '../../../shared/seeds');

/** A code example of a document. */
export interface Example {
  /** Number of the document and position in it: `001-07`. */
  readonly id: string;
  /** As printed, with the document's own package name. */
  readonly code: string;
}

/** The TypeScript examples of a document, in order; none where the document is not there. @param number `000`, `001` or `004` */
export function examplesOf(number: string): readonly Example[] {
  const name = existsSync(folder) ? readdirSync(folder).find(file => file.startsWith(`${number}_`)) : undefined;
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  const codes = /^```/m.test(text) ? fenced(text) : flattened(text);
  return codes.map((code, index) => ({ id: `${number}-${String(index + 1).padStart(2, '0')}`, code }));
}

/** Blocks between fences of three or more backticks that say `ts`. */
function fenced(text: string): string[] {
  return [...text.matchAll(/^(`{3,})(\w*)\n(.*?)^\1\s*$/gms)].flatMap(([, , language, code = '']) =>
    language === 'ts' ? [code] : [],
  );
}

/** What an example of these documents can begin with, at the start of a line or right behind another example. */
const beginning = /(?<=^|[;)])(?:import \{|const \w+ = |(?:await )?connection\.|client\.|live\.)/gm;

/**
 * Examples of a text that has lost its fences, in which prose follows right behind the last character of an example. Where
 * an example ends is for the parser to say: behind the last statement that begins on a line of its own and is whole.
 */
function flattened(text: string): string[] {
  const codes: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < end) continue;
    const code = leadingStatements(text.slice(index));
    if (code === '') continue;
    codes.push(code);
    end = index + code.length;
  }
  return codes;
}

function leadingStatements(text: string): string {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ESNext, true);
  const firstError = errorsOf(source)[0] ?? text.length;
  let end = 0;
  for (const statement of source.statements) {
    const start = statement.getStart();
    const onOwnLine = end === 0 || text.slice(end, start).includes('\n');
    const isWhole = firstError >= statement.end && /[;)}]$/.test(statement.getText());
    if (!onOwnLine || !isWhole) break;
    end = statement.end;
  }
  return text.slice(0, end);
}

/** Positions of syntax errors, in order. */
function errorsOf(source: ts.SourceFile): number[] {
  // The parser keeps them on the file but does not show them in its types.
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start }) => start).sort((a, b) => a - b);
}
