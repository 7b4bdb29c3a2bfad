const BROWSER =
	'window document navigator location history localStorage sessionStorage indexedDB customElements HTMLElement';
const WORLD =
	'fetch XMLHttpRequest WebSocket setTimeout setInterval requestAnimationFrame performance crypto';
const MACHINE = 'process Buffer require globalThis global self';

/** ESLint rules that keep a layer pure: what changes from run to run comes in as an argument. */
export const purityRules = {
	'no-restricted-globals': [
		'error',
		...`${BROWSER} ${WORLD} ${MACHINE}`.split(' ').map((name) => ({
			name,
			message: 'This layer sees neither browser nor machine: take what it gives as an argument.',
		})),
	],
	'no-restricted-properties': [
		'error',
		{ object: 'Math', property: 'random', message: 'Take a seed or a random source as an argument.' },
		{ object: 'Date', property: 'now', message: 'Take the time as an argument.' },
	],
};

/** Syntax that reads the clock, for `no-restricted-syntax`. */
export const clockSyntax = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take the time as an argument.',
	},
	{ selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument.' },
	{ selector: 'ImportExpression', message: 'A pure layer imports at the top of the file only.' },
];

/** Custom elements carry the guide's prefix, so that a reader of the page's source knows whose they are. */
export const elementSyntax = [
	{
		selector:
			"CallExpression[callee.property.name='define'][callee.object.name='customElements'] > Literal.arguments:first-child:not([value=/^guide-/])",
		message: 'Name the custom element guide-….',
	},
];
