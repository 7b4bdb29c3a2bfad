import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

/** Code that imports a name and uses it. */
const imports = (name: string, from: string) => `import { ${name} } from '${from}';\nexport { ${name} };`;
const astroImports = (name: string, from: string) =>
	`---\nimport { ${name} } from '${from}';\n---\n\n{${name}}`;

/** [where, what someone might write, what the refusal mentions] */
const refused: [file: string, code: string, mentions: string][] = [
	['src/model/schemas/x.ts', imports('z', 'zod'), 'zod'],
	['src/model/schemas/x.ts', imports('defineCollection', 'astro:content'), 'astro:content'],
	['src/model/schemas/x.ts', imports('grade', '../../questions/kind.ts'), 'questions'],
	['src/model/schemas/x.ts', imports('inline', '../../text/inline.ts'), 'text'],
	['src/domain/progress/x.ts', imports('IdSchema', '../../model/schemas/localized.ts'), 'import type'],
	['src/domain/progress/x.ts', imports('readFileSync', 'node:fs'), 'node:fs'],
	['src/domain/progress/x.ts', imports('site', 'astro:config/client'), 'astro:config'],
	['src/domain/progress/x.ts', "export { getTerm } from '../../library/index.ts';", 'library'],
	[
		'src/domain/progress/x.ts',
		"export const late = () => import('../../components/term/element.ts');",
		'element',
	],
	['src/domain/progress/x.ts', 'export const now = () => Date.now();', 'time as an argument'],
	['src/domain/progress/x.ts', 'export const now = () => new Date();', 'time as an argument'],
	['src/domain/progress/x.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/domain/progress/x.ts', "export const kept = () => localStorage.getItem('a');", 'localStorage'],
	['src/domain/progress/x.ts', 'export const title = () => document.title;', 'document'],
	['src/domain/progress/x.ts', 'export const mode = () => process.env.MODE;', 'process'],
	['src/questions/order/kind.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/questions/order/kind.ts', imports('z', 'astro/zod'), 'astro/zod'],
	['src/questions/order/schema.ts', imports('grade', './kind.ts'), 'questions'],
	['src/questions/order/kind.ts', imports('view', './view.ts'), 'question views'],
	['src/questions/order/kind.ts', 'export const title = () => document.title;', 'document'],
	['src/questions/order/schema.ts', 'export const now = () => Date.now();', 'time as an argument'],
	['src/components/x/X.astro', astroImports('getCollection', 'astro:content'), 'src/library'],
	['src/components/x/X.astro', astroImports('readFileSync', 'node:fs'), 'node:fs'],
	['src/components/x/X.astro', astroImports('CHAPTERS', '../../model/schemas/term.ts'), 'import type'],
	['src/components/x/X.astro', "<script>\n\timport '../term/element.ts';\n</script>", 'another component'],
	['src/components/x/element.ts', imports('existsSync', 'node:fs'), 'node:fs'],
	['src/components/x/element.ts', imports('navigate', 'astro:transitions/client'), 'astro:transitions'],
	['src/components/x/element.ts', imports('getTerm', '../../library/index.ts'), 'library'],
	['src/components/x/search-box.ts', imports('getTerm', '../../library/index.ts'), 'library'],
	['src/components/x/engine.ts', imports('subsetFont', 'subset-font'), 'subset-font'],
	['src/components/x/engine.ts', imports('readBook', '../../book/read-book.ts'), 'book'],
	['src/components/x/engine.ts', imports('pipeline', '../../build/pipeline.ts'), 'build'],
	['src/components/x/engine.ts', imports('IdSchema', '../../model/schemas/localized.ts'), 'import type'],
	['src/components/x/search-box.ts', imports('openBox', '../term/element.ts'), 'another component'],
	['src/components/x/search-box.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/components/x/search-box.ts', 'export const now = () => Date.now();', 'time as an argument'],
	['src/components/x/search-box.ts', 'export const now = () => new Date();', 'time as an argument'],
	['src/components/x/search-box.ts', 'export const id = () => crypto.randomUUID();', 'src/browser'],
	['src/components/x/element.ts', "export const kept = () => localStorage.getItem('a');", 'src/browser'],
	['src/questions/order/view.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/browser/x.ts', imports('openBox', '../components/term/element.ts'), 'element'],
	['src/browser/x.ts', "export type Box = import('../components/term/element.ts').Box;", 'element'],
	['src/browser/x.ts', imports('readFileSync', 'node:fs'), 'node:fs'],
	[
		'src/components/x/element.ts',
		"customElements.define('my-quiz', class extends HTMLElement {});",
		'guide-',
	],
	['src/overrides/X.astro', astroImports('getEntry', 'astro:content'), 'src/library'],
	['src/build/x.ts', imports('getCollection', 'astro:content'), 'src/library'],
	['src/book/check/x.ts', imports('getTerm', '../../library/index.ts'), 'library'],
];

const allowed: [file: string, code: string][] = [
	['src/model/schemas/x.ts', imports('z', 'astro/zod')],
	[
		'src/domain/progress/x.ts',
		"import type { Term } from '../../model/schemas/term.ts';\nexport type Name = Term['name'];",
	],
	['src/domain/progress/x.ts', imports('disassemble', 'es-hangul')],
	['src/domain/progress/x.ts', 'export const year = (time: number) => new Date(time).getUTCFullYear();'],
	['src/questions/order/schema.ts', imports('questionBase', '../base.ts')],
	['src/questions/order/view.ts', 'export const title = () => document.title;'],
	['src/components/x/X.astro', astroImports('getTerm', '../../library/index.ts')],
	['src/components/x/X.astro', "<script>\n\timport './element.ts';\n</script>"],
	['src/components/x/element.ts', "customElements.define('guide-quiz', class extends HTMLElement {});"],
	['src/components/x/element.ts', imports('local', '../../browser/storage.ts')],
	['src/browser/x.ts', 'export const now = () => new Date();'],
	['src/library/x.ts', imports('getEntry', 'astro:content')],
	['src/pages/x.astro', astroImports('getCollection', 'astro:content')],
];

let eslint: ESLint;
beforeAll(() => {
	// The files are made up, so that TypeScript knows nothing of them.
	eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
});

async function complaints(file: string, code: string): Promise<string> {
	const results = await eslint.lintText(`${code}\n`, { filePath: file });
	return results.flatMap((result) => result.messages.map((message) => message.message)).join('\n');
}

describe('The boundaries between the layers of src/', () => {
	test.each(refused)('%s refuses %j', async (file, code, mentions) => {
		expect(await complaints(file, code)).toContain(mentions);
	});

	test.each(allowed)('%s allows %j', async (file, code) => {
		expect(await complaints(file, code)).toBe('');
	});
});
