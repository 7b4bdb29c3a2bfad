/** Pure packages: no DOM, no clock, no chance. */
const PURE = /^(es-hangul|ts-fsrs|d3-[a-z-]+)$/;
/** No package at all. */
const NONE = /^(?!)/;
/** Anything but Astro's content layer and Node's own modules. */
const ORDINARY = /^(?!astro:content|node:)/;
/** What runs while the site is built. */
const BUILD = /^(?!astro:content)/;

/** Every layer without DOM, Astro or file system, from the bottom up. */
const FOUNDATION = ['text', 'model', 'domain'];
/** Layers of which only the types may be taken: their code brings zod. */
const SCHEMAS = ['schemas', 'question schemas'];

/**
 * The layers of `src/`, from the bottom up; a file belongs to the first that fits. `imports` names the layers it may
 * import, `types` those of which it may import types only, `packages` the packages and built-in modules.
 * @type {{ name: string, files: RegExp, imports: string[], types?: string[], packages: RegExp }[]}
 */
export const LAYERS = [
	{ name: 'text', files: /^src\/text\//, imports: ['text'], packages: PURE },
	{ name: 'model', files: /^src\/model\/(?!schemas\/)/, imports: ['model', 'text'], packages: NONE },
	{
		name: 'schemas',
		files: /^src\/model\/schemas\//,
		imports: ['model', 'schemas'],
		packages: /^astro\/zod$/,
	},
	{
		name: 'question schemas',
		files: /^src\/questions\/(.+\/)?(schema|base)\.ts$/,
		imports: ['model', 'schemas', 'question schemas'],
		packages: /^astro\/zod$/,
	},
	{ name: 'domain', files: /^src\/domain\//, imports: FOUNDATION, types: SCHEMAS, packages: PURE },
	{ name: 'browser', files: /^src\/browser\//, imports: [...FOUNDATION, 'browser'], packages: PURE },
	{
		name: 'questions',
		files: /^src\/questions\/(?!(forms|views?)\.ts$|.+\/view\.ts$).*\.ts$/,
		imports: ['questions', ...FOUNDATION],
		types: SCHEMAS,
		packages: PURE,
	},
	{
		name: 'question views',
		files: /^src\/questions\/(.+\/)?views?\.ts$/,
		imports: ['question views', 'questions', 'browser', ...FOUNDATION],
		types: SCHEMAS,
		packages: PURE,
	},
	{
		name: 'elements',
		files: /^src\/components\/.+\.ts$/,
		imports: ['elements', 'question views', 'questions', 'browser', ...FOUNDATION],
		types: SCHEMAS,
		packages: PURE,
	},
	{
		name: 'book',
		files: /^src\/book\//,
		imports: ['book', 'questions', ...SCHEMAS, ...FOUNDATION],
		packages: BUILD,
	},
	{
		name: 'library',
		files: /^src\/library\//,
		imports: ['library', 'book', 'questions', ...SCHEMAS, ...FOUNDATION],
		packages: /./,
	},
	{
		name: 'components',
		files: /^src\/(components|questions)\//,
		imports: ['components', 'elements', 'library', 'questions', 'browser', ...FOUNDATION],
		types: SCHEMAS,
		packages: ORDINARY,
	},
	{
		name: 'build',
		files: /^src\/build\//,
		imports: ['build', 'book', ...SCHEMAS, ...FOUNDATION],
		packages: BUILD,
	},
	{
		name: 'overrides',
		files: /^src\/overrides\//,
		imports: ['overrides', 'components', 'elements', 'library', 'browser', ...FOUNDATION],
		types: SCHEMAS,
		packages: ORDINARY,
	},
	{ name: 'pages', files: /^src\/pages\//, imports: ['*'], packages: /./ },
	{ name: 'content config', files: /^src\/content\.config\.ts$/, imports: ['*'], packages: /./ },
	{ name: 'types', files: /^src\/env\.d\.ts$/, imports: ['*'], packages: /./ },
];

/** Layers that see no DOM, no clock, no chance and no process: those come in as arguments. */
export const PURE_FILES = [
	'src/model/**/*.ts',
	'src/text/**/*.ts',
	'src/domain/**/*.ts',
	'src/questions/**/!(forms|view|views).ts',
];

/** Code that runs in the reader's browser beside src/browser, which alone reads the clock and chance. */
export const ELEMENT_FILES = ['src/components/**/*.ts', 'src/questions/**/view?(s).ts'];

/** The layer a path belongs to, relative to the repository and with `/`; undefined outside `src/`. */
export function layerOf(path) {
	return LAYERS.find((layer) => layer.files.test(path));
}
