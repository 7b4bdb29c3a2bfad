import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { elementRules, pureRules, sourceRules } from './scripts/lint/purity.mjs';
import { ELEMENT_FILES, PURE_FILES } from './scripts/lint/layers.mjs';
import { boundaries } from './scripts/lint/boundaries.mjs';

/** Files whose types the rules may ask for. */
const TYPED_FILES = ['{src,tests,bench,scripts}/**/*.ts'];

export default defineConfig(
	{
		ignores: [
			'**/node_modules/',
			'dist/',
			'dist-*/',
			'.astro/',
			'.cache/',
			'.tools/',
			'test-results/',
			'content/_templates/',
			'tests/fixtures/',
		],
	},
	tseslint.configs.recommended,
	astro.configs['flat/recommended'],
	{
		files: TYPED_FILES,
		extends: [tseslint.configs.recommendedTypeCheckedOnly],
		languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// A function that stands in for an asynchronous one is asynchronous too, whether it waits or not.
			'@typescript-eslint/require-await': 'off',
			// A value of a type that has run out of cases is what the error is about.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
			// Objects here are closures: a function taken out of one misses nothing. Classes are custom elements.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		// TypeScript alone does not know what an .astro file exports; `astro check` does, and checks these.
		files: ['src/questions/forms.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{
		rules: {
			eqeqeq: 'error',
			'max-lines': ['error', { max: 250 }],
			'no-console': 'off',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { guide: { rules: { boundaries } } },
		rules: { 'guide/boundaries': 'error', ...sourceRules },
	},
	{
		files: PURE_FILES,
		rules: pureRules,
	},
	{
		files: ELEMENT_FILES,
		rules: elementRules,
	},
	{
		// The form in which Astro asks for its types.
		files: ['src/env.d.ts'],
		rules: { '@typescript-eslint/triple-slash-reference': 'off' },
	},
	{
		// A readable sample is often one that prints.
		files: ['content/samples/**'],
		rules: { '@typescript-eslint/no-unused-vars': 'off' },
	},
);
