const BROWSER =
	'window document navigator location history localStorage sessionStorage indexedDB customElements HTMLElement';
const WORLD =
	'fetch XMLHttpRequest WebSocket setTimeout setInterval requestAnimationFrame performance crypto';
const MACHINE = 'process Buffer require globalThis global self';

const refuse = (names, message) => ['error', ...names.split(' ').map((name) => ({ name, message }))];

const TIME = 'Take the time as an argument.';

/** What reads the clock or chance. */
const properties = [
	'error',
	{ object: 'Math', property: 'random', message: 'Take a seed or a random source as an argument.' },
	{ object: 'Date', property: 'now', message: TIME },
];
const clockSyntax = [
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TIME },
	{ selector: "CallExpression[callee.name='Date']", message: TIME },
];

/** Custom elements carry the guide's prefix, so that a reader of the page's source knows whose they are. */
const prefixSyntax = [
	{
		selector:
			"CallExpression[callee.property.name='define'][callee.object.name='customElements'] > Literal.arguments:first-child:not([value=/^guide-/])",
		message: 'Name the custom element guide-….',
	},
];

/** ESLint rules for everything below src/. */
export const sourceRules = { 'no-restricted-syntax': ['error', ...prefixSyntax] };

/** ESLint rules that keep a layer pure: what changes from run to run comes in as an argument. */
export const pureRules = {
	'no-restricted-globals': refuse(
		`${BROWSER} ${WORLD} ${MACHINE}`,
		'This layer sees neither browser nor machine: take what it gives as an argument.',
	),
	'no-restricted-properties': properties,
	'no-restricted-syntax': [
		'error',
		...clockSyntax,
		{ selector: 'ImportExpression', message: 'A pure layer imports at the top of the file only.' },
		...prefixSyntax,
	],
};

/** ESLint rules that leave the clock, chance and storage of the browser to src/browser. */
export const elementRules = {
	'no-restricted-globals': refuse(
		'localStorage sessionStorage indexedDB crypto performance',
		'Only src/browser reaches for this: take what it offers.',
	),
	'no-restricted-properties': properties,
	'no-restricted-syntax': ['error', ...clockSyntax, ...prefixSyntax],
};
