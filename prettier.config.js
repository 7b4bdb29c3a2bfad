/** @type {import('prettier').Config} */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 110,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.astro', options: { parser: 'astro' } },
		// YAML knows no tabs, npm writes package.json with two spaces, and lists in Markdown line up with spaces.
		{ files: ['*.yaml', '*.yml', 'package.json', '*.md'], options: { useTabs: false } },
	],
};
