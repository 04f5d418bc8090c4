import { join } from 'node:path';
import ts from 'typescript';

/** A program as an editor has it open: what it completes, explains and complains of. */
export interface OpenProgram {
  readonly service: ts.LanguageService;
  /** Name of the file, in the folder of this one. */
  readonly file: string;
  /** The position behind its last character. */
  readonly end: number;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** Opens a program beside these tests. */
export function inEditor(text: string): OpenProgram {
  const file = join(import.meta.dirname, 'in-the-editor.ts');
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: name => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: name => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  });
  return { service, file, end: text.length };
}
