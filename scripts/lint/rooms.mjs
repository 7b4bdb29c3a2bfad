/** Pure packages: no DOM, no clock, no chance. */
const PURE = /^(es-hangul|ts-fsrs|d3-[a-z-]+)$/;
/** Anything but Astro's content layer and Node's own modules. */
const ORDINARY = /^(?!astro:content|node:)/;
/** What runs while the site is built. */
const BUILD = /^(?!astro:content)/;

/**
 * The rooms of `src/`, the first that fits a file. `imports` names the rooms it may import, `types` those of which it
 * may import types only, `packages` the packages and built-in modules.
 * @type {{ name: string, files: RegExp, imports: string[], types?: string[], packages: RegExp }[]}
 */
export const ROOMS = [
	{ name: 'schemas', files: /^src\/schemas\//, imports: ['schemas'], packages: /^astro\/zod$/ },
	{
		name: 'question schemas',
		files: /^src\/questions\/(.+\/)?(schema|base)\.ts$/,
		imports: ['schemas', 'question schemas'],
		packages: /^astro\/zod$/,
	},
	{
		name: 'domain',
		files: /^src\/domain\//,
		imports: ['domain'],
		types: ['schemas', 'question schemas'],
		packages: PURE,
	},
	{
		name: 'grading',
		files: /^src\/questions\/(?!forms\.ts$).*\.ts$/,
		imports: ['grading', 'domain'],
		types: ['schemas', 'question schemas'],
		packages: PURE,
	},
	{
		name: 'elements',
		files: /^src\/components\/[^/]+\/element\.ts$/,
		imports: ['domain', 'grading', 'elements'],
		types: ['schemas', 'question schemas'],
		packages: PURE,
	},
	{
		name: 'components',
		files: /^src\/(components|questions)\//,
		imports: ['components', 'elements', 'grading', 'domain', 'library', 'site'],
		types: ['schemas', 'question schemas'],
		packages: ORDINARY,
	},
	{
		name: 'overrides',
		files: /^src\/overrides\//,
		imports: ['overrides', 'components', 'elements', 'domain', 'library', 'site'],
		types: ['schemas', 'question schemas'],
		packages: ORDINARY,
	},
	{
		name: 'library',
		files: /^src\/library\//,
		imports: ['library', 'schemas', 'question schemas', 'grading', 'domain', 'site'],
		packages: /./,
	},
	{
		name: 'content check',
		files: /^src\/content-check\//,
		imports: ['content check', 'schemas', 'question schemas', 'grading', 'domain', 'site'],
		packages: BUILD,
	},
	{
		name: 'integrations',
		files: /^src\/integrations\//,
		imports: ['integrations', 'content check', 'schemas', 'question schemas', 'domain', 'site'],
		packages: BUILD,
	},
	{ name: 'pages', files: /^src\/pages\//, imports: ['*'], packages: /./ },
	{ name: 'content config', files: /^src\/content\.config\.ts$/, imports: ['*'], packages: /./ },
	// What every room may name: the chapters, the sidebar, types.
	{ name: 'site', files: /^src\/[^/]+$/, imports: ['*'], packages: BUILD },
];

/** Rooms that see no DOM, no clock, no chance and no process: those come in as arguments. */
export const PURE_FILES = ['src/schemas/**/*.ts', 'src/domain/**/*.ts', 'src/questions/**/!(forms).ts'];

/** The room a path belongs to, relative to the repository and with `/`; undefined outside `src/`. */
export function roomOf(path) {
	return ROOMS.find((room) => room.files.test(path));
}
