import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/runtimes.md'), 'utf8');

/** The languages in which the page has examples, and how the program stands in them. */
const forms = { javascript: /^(.*)$/s, html: /^<script type="module">\n(.*)<\/script>\n$/s } as const;

/** The example of docs/runtimes.md in a language, as it stands there. @throws Error unless there is exactly one. */
function documented(language: keyof typeof forms): string {
  const examples = [...page.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(([, found]) => found === language);
  const program = forms[language].exec(examples[0]?.[2] ?? '')?.[1] ?? '';
  if (examples.length !== 1 || program === '') {
    throw new Error(`docs/runtimes.md has ${examples.length} examples in ${language}, or one that is no program.`);
  }
  return program;
}

/**
 * Bundles the example in a language, as it stands there.
 * @param before a program that is run before it, in the same realm: it leads the example to the stage
 */
export async function bundleDocumented(
  app: string,
  language: keyof typeof forms,
  before: string,
  conditions: readonly string[],
): Promise<string> {
  const write = (name: string, code: string) => writeFileSync(join(app, `documented-${language}${name}.js`), code);
  write('-before', before);
  write('-example', documented(language));
  const exported = language === 'javascript' ? `export { default } from` : 'import';
  write('', `import './documented-${language}-before.js';\n${exported} './documented-${language}-example.js';\n`);
  return bundle(app, `documented-${language}.js`, conditions);
}
