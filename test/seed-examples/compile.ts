import ts from 'typescript';

const target = ts.ScriptTarget.ES2022;

/** A program as JavaScript, its types taken out. */
export function javaScriptOf(program: string): string {
  return ts.transpileModule(program, { compilerOptions: { target, module: ts.ModuleKind.ES2022 } }).outputText;
}

/** What the compiler says about each of these programs, by the path of its file; nothing of one that is right. */
export function typeProblems(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram(files, {
    target,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const problems = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const path = file?.fileName ?? '';
    problems.set(path, [...(problems.get(path) ?? []), ts.flattenDiagnosticMessageText(messageText, ' ')]);
  }
  return problems;
}
