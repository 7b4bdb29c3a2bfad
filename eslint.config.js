import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { clockSyntax, elementSyntax, purityRules } from './scripts/lint/purity.mjs';
import { PURE_FILES } from './scripts/lint/layers.mjs';
import { boundaries } from './scripts/lint/boundaries.mjs';

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
		rules: { 'guide/boundaries': 'error', 'no-restricted-syntax': ['error', ...elementSyntax] },
	},
	{
		files: PURE_FILES,
		rules: { ...purityRules, 'no-restricted-syntax': ['error', ...clockSyntax, ...elementSyntax] },
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
