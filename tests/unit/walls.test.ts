import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

/** [where, what someone might write, what the refusal mentions] */
const refused: [file: string, code: string, mentions: string][] = [
	['src/schemas/x.ts', "import { z } from 'zod';\nexport { z };", 'zod'],
	[
		'src/schemas/x.ts',
		"import { defineCollection } from 'astro:content';\nexport { defineCollection };",
		'astro:content',
	],
	['src/schemas/x.ts', "import { grade } from '../questions/grading.ts';\nexport { grade };", 'grading'],
	['src/schemas/x.ts', "import { inline } from '../domain/text/inline.ts';\nexport { inline };", 'domain'],
	[
		'src/domain/quiz/x.ts',
		"import { IdSchema } from '../../schemas/localized.ts';\nexport { IdSchema };",
		'import type',
	],
	['src/domain/quiz/x.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };", 'node:fs'],
	['src/domain/quiz/x.ts', "import { site } from 'astro:config/client';\nexport { site };", 'astro:config'],
	['src/domain/quiz/x.ts', "export { getTerm } from '../../library/index.ts';", 'library'],
	[
		'src/domain/quiz/x.ts',
		"export const late = () => import('../../components/term/element.ts');",
		'element',
	],
	['src/domain/quiz/x.ts', 'export const now = () => Date.now();', 'time as an argument'],
	['src/domain/quiz/x.ts', 'export const now = () => new Date();', 'time as an argument'],
	['src/domain/quiz/x.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/domain/quiz/x.ts', "export const kept = () => localStorage.getItem('a');", 'localStorage'],
	['src/domain/quiz/x.ts', 'export const title = () => document.title;', 'document'],
	['src/domain/quiz/x.ts', 'export const mode = () => process.env.MODE;', 'process'],
	['src/questions/order/grade.ts', 'export const luck = () => Math.random();', 'seed'],
	['src/questions/order/grade.ts', "import { z } from 'astro/zod';\nexport { z };", 'astro/zod'],
	['src/questions/order/schema.ts', "import { grade } from './grade.ts';\nexport { grade };", 'grading'],
	['src/questions/order/schema.ts', 'export const now = () => Date.now();', 'time as an argument'],
	[
		'src/components/x/X.astro',
		"---\nimport { getCollection } from 'astro:content';\nawait getCollection('docs');\n---",
		'src/library',
	],
	[
		'src/components/x/X.astro',
		"---\nimport { readFileSync } from 'node:fs';\nreadFileSync('x');\n---",
		'node:fs',
	],
	[
		'src/components/x/X.astro',
		"---\nimport { CHAPTERS } from '../../schemas/term.ts';\nCHAPTERS.length;\n---",
		'import type',
	],
	['src/components/x/X.astro', "<script>\n\timport '../term/element.ts';\n</script>", 'another component'],
	['src/components/x/element.ts', "import { existsSync } from 'node:fs';\nexport { existsSync };", 'node:fs'],
	[
		'src/components/x/element.ts',
		"import { navigate } from 'astro:transitions/client';\nexport { navigate };",
		'astro:transitions',
	],
	[
		'src/components/x/element.ts',
		"import { getTerm } from '../../library/index.ts';\nexport { getTerm };",
		'library',
	],
	[
		'src/components/x/element.ts',
		"customElements.define('my-quiz', class extends HTMLElement {});",
		'guide-',
	],
	[
		'src/overrides/X.astro',
		"---\nimport { getEntry } from 'astro:content';\nawait getEntry('docs', 'x');\n---",
		'src/library',
	],
	[
		'src/integrations/x.ts',
		"import { getCollection } from 'astro:content';\nexport { getCollection };",
		'src/library',
	],
	[
		'src/content-check/x.ts',
		"import { getTerm } from '../library/index.ts';\nexport { getTerm };",
		'library',
	],
];

const allowed: [file: string, code: string][] = [
	['src/schemas/x.ts', "import { z } from 'astro/zod';\nexport { z };"],
	[
		'src/domain/quiz/x.ts',
		"import type { Term } from '../../schemas/term.ts';\nexport type Name = Term['name'];",
	],
	['src/domain/quiz/x.ts', "import { disassemble } from 'es-hangul';\nexport { disassemble };"],
	['src/domain/quiz/x.ts', 'export const year = (time: number) => new Date(time).getUTCFullYear();'],
	['src/questions/order/schema.ts', "import { questionBase } from '../base.ts';\nexport { questionBase };"],
	[
		'src/components/x/X.astro',
		"---\nimport { getTerm } from '../../library/index.ts';\nawait getTerm('x');\n---",
	],
	['src/components/x/X.astro', "<script>\n\timport './element.ts';\n</script>"],
	['src/components/x/element.ts', "customElements.define('guide-quiz', class extends HTMLElement {});"],
	['src/library/x.ts', "import { getEntry } from 'astro:content';\nexport { getEntry };"],
	[
		'src/pages/x.astro',
		"---\nimport { getCollection } from 'astro:content';\nawait getCollection('docs');\n---",
	],
];

let eslint: ESLint;
beforeAll(() => {
	eslint = new ESLint();
});

async function complaints(file: string, code: string): Promise<string> {
	const results = await eslint.lintText(`${code}\n`, { filePath: file });
	return results.flatMap((result) => result.messages.map((message) => message.message)).join('\n');
}

describe('The walls between the rooms of src/', () => {
	test.each(refused)('%s refuses %j', async (file, code, mentions) => {
		expect(await complaints(file, code)).toContain(mentions);
	});

	test.each(allowed)('%s allows %j', async (file, code) => {
		expect(await complaints(file, code)).toBe('');
	});
});
