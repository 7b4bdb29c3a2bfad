import { expect, test } from 'vitest';
import { DiagramSchema } from '../../../../src/model/schemas/diagram.ts';
import { fixture } from './read.ts';

type Flow = ReturnType<typeof flow>;

function flow() {
	const diagram = fixture('steps');
	if (diagram.kind !== 'flow') throw new Error('not a flow');
	return structuredClone(diagram);
}

/** What the schema says of the fixture after a mistake was made in it. */
function problems(mistake: (diagram: Flow) => void): string[] {
	const diagram = flow();
	mistake(diagram);
	const { error } = DiagramSchema.safeParse(diagram);
	return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

test('the fixture is accepted', () => {
	expect(problems(() => {})).toEqual([]);
});

test.each<[string, (diagram: Flow) => void, RegExp]>([
	['an unknown node', ({ edges }) => (edges[0]!.to = 'nobody'), /^edges\.0\.to is not one of client, server/],
	['an edge to itself', ({ edges }) => (edges[0]!.to = 'client'), /^edges\.0\.to is where the edge starts/],
	[
		'a position off the grid',
		({ nodes }) => (nodes[0]!.wide = [4, 1]),
		/^nodes\.0\.wide \[4, 1\] is outside the grid/,
	],
	['two nodes in one cell', ({ nodes }) => (nodes[3]!.tall = [1, 2]), /^nodes\.3\.tall overlaps server/],
	['nodes half on each other', ({ nodes }) => (nodes[0]!.wide = [1.5, 1]), /overlaps client/],
	['a zone off the grid', ({ zones }) => (zones[0]!.wide.columns = 5), /^zones\.0\.wide reaches outside/],
	['a zone through a node', ({ nodes }) => (nodes[4]!.wide = [1.5, 2]), /^zones\.1\.wide cuts through queue/],
	[
		'a step there is not',
		({ nodes }) => (nodes[4]!.from = 7),
		/^nodes\.4\.from names step 7, but the last step is 2/,
	],
	[
		'an edge never seen',
		({ edges }) => edges.push({ from: 'server', to: 'queue', style: 'solid', both: false }),
		/never there together/,
	],
	[
		'an end before the start',
		({ nodes }) => ((nodes[4]!.from = 2), (nodes[4]!.until = 1)),
		/It would never be seen/,
	],
	['one id twice', ({ nodes }) => (nodes[1]!.id = 'client'), /^nodes\.1\.id is the id of two nodes/],
])('%s is refused', (_name, mistake, message) => {
	expect(problems(mistake).join('\n')).toMatch(new RegExp(message.source, 'm'));
});

test('a stack names only its own layers, each once', () => {
	const stack = fixture('seven-columns');
	if (stack.kind !== 'stack') throw new Error('not a stack');
	const [first, ...others] = stack.columns;
	const wrong = {
		...stack,
		columns: [{ ...first!, yours: ['data'], shared: ['data', 'nothing'] }, ...others],
	};
	const messages = DiagramSchema.safeParse(wrong).error!.issues.map(({ message }) => message);
	expect(messages).toEqual([
		'is in yours too. Name each layer once.',
		expect.stringContaining('is not one of data, app'),
	]);
});

test('a timeline has lanes or events, and events in order', () => {
	const { lanes, axis, ...rest } = fixture('thin-segments') as Extract<
		ReturnType<typeof fixture>,
		{ kind: 'timeline' }
	>;
	const event = (when: string) => ({ when, label: { ko: '일', en: 'event' } });
	const events = [event('2016'), event('2017')];
	expect(DiagramSchema.safeParse({ ...rest, lanes, axis, events }).success).toBe(false);
	expect(DiagramSchema.safeParse({ ...rest, lanes, axis }).success).toBe(true);
	expect(DiagramSchema.safeParse({ ...rest, lanes }).success).toBe(false);
	expect(DiagramSchema.safeParse({ ...rest, axis, events }).success).toBe(false);
	expect(DiagramSchema.safeParse(rest).success).toBe(false);
	expect(DiagramSchema.safeParse({ ...rest, events: [event('2017'), event('2016-05')] }).success).toBe(false);
	expect(DiagramSchema.safeParse({ ...rest, events: [event('2016'), event('2016-05')] }).success).toBe(true);
});
