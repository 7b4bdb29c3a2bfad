import type { FlowDiagram } from '../../model/schemas/diagram.ts';
import type { Layout } from './style.ts';

/** Cells of the grid that a zone surrounds; columns and rows count from 1. */
export type Area = FlowDiagram['zones'][number][Layout];

/** What is to be drawn on one canvas: a flow as it stands in one of its steps. */
export interface Scene {
	layout: Layout;
	/** Size of the grid. */
	grid: { columns: number; rows: number };
	/** `isNew` where something comes with this step. */
	zones: (FlowDiagram['zones'][number] & { area: Area; isNew: boolean })[];
	nodes: (FlowDiagram['nodes'][number] & { at: [column: number, row: number]; isNew: boolean })[];
	/** `ends` are the indices of the nodes it joins. */
	edges: (FlowDiagram['edges'][number] & { ends: [from: number, to: number]; isNew: boolean })[];
}

/**
 * What of a flow is seen in a step, counted from 0. In a flow with steps, columns and rows where nothing stands in this
 * one are left out, so that a drawing holds no empty bands.
 */
export function sceneOf(flow: FlowDiagram, layout: Layout, step = 0): Scene {
	const seen = flow.nodes.filter((node) => isSeen(node.from, node.until, step));
	const nodes = seen.map((node) => ({ ...node, at: node[layout], isNew: isNew(node.from, step) }));
	const zones = flow.zones
		.filter((zone) => isSeen(zone.from, zone.until, step))
		.map((zone) => ({ ...zone, area: zone[layout], isNew: isNew(zone.from, step) }));
	const indexOf = (id: string) => nodes.findIndex((node) => node.id === id);
	const edges = flow.edges
		.filter((edge) => isSeen(edge.appears, edge.until, step))
		.map((edge) => ({ ...edge, ends: [indexOf(edge.from), indexOf(edge.to)] as [number, number] }))
		.filter(({ ends }) => !ends.includes(-1))
		.map((edge) => ({
			...edge,
			isNew: isNew(edge.appears, step) || edge.ends.some((end) => nodes[end]!.isNew),
		}));
	const scene = { layout, grid: flow.grid[layout], zones, nodes, edges };
	return flow.steps.length > 0 ? withoutEmptyTracks(scene) : scene;
}

const isSeen = (from = 0, until = Infinity, step: number) => from <= step && step < until;
const isNew = (from: number | undefined, step: number) => from !== undefined && from === step;

/** The scene on as few columns and rows as keep its nodes apart. */
function withoutEmptyTracks(scene: Scene): Scene {
	const tight = onTracks(scene, tightTracks);
	const apart = tight.nodes.every((node, i) =>
		tight.nodes
			.slice(0, i)
			.every(({ at }) => [0, 1].some((axis) => Math.abs(at[axis]! - node.at[axis]!) >= 1)),
	);
	return apart ? tight : onTracks(scene, touchedTracks);
}

/** The scene on the tracks of each axis that are kept of those where its nodes stand. */
function onTracks(scene: Scene, keep: (places: number[]) => number[]): Scene {
	const columns = keep(scene.nodes.map(({ at }) => at[0]));
	const rows = keep(scene.nodes.map(({ at }) => at[1]));
	const range = (kept: number[], first: number, length: number) => {
		const inside = kept.flatMap((track, i) => (track >= first && track < first + length ? [i + 1] : []));
		return { first: inside[0] ?? 0, length: inside.length };
	};
	return {
		...scene,
		grid: { columns: columns.length, rows: rows.length },
		nodes: scene.nodes.map((node) => ({
			...node,
			at: [placeAmong(columns, node.at[0]), placeAmong(rows, node.at[1])],
		})),
		zones: scene.zones.flatMap((zone) => {
			const across = range(columns, zone.area.column, zone.area.columns);
			const down = range(rows, zone.area.row, zone.area.rows);
			if (across.length === 0 || down.length === 0) return [];
			const area = {
				column: across.first,
				row: down.first,
				columns: across.length,
				rows: down.length,
			};
			return [{ ...zone, area }];
		}),
	};
}

const ascending = (tracks: Iterable<number>) => [...new Set(tracks)].sort((a, b) => a - b);

/** Every track that something stands on or beside. */
const touchedTracks = (places: number[]) =>
	ascending(places.flatMap((at) => [Math.floor(at), Math.ceil(at)]));

/** The tracks that something stands on; a place between two that are empty becomes a track of its own. */
function tightTracks(places: number[]): number[] {
	const whole = new Set(places.filter(Number.isInteger));
	const between = places.filter((at) => !whole.has(Math.floor(at)) && !whole.has(Math.ceil(at)));
	return ascending([...whole, ...between]);
}

/** Where a place stands once only the kept tracks count: between two of them, or on the one that is kept beside it. */
function placeAmong(kept: number[], at: number): number {
	const [below, above] = [kept.indexOf(Math.floor(at)) + 1, kept.indexOf(Math.ceil(at)) + 1];
	if (below > 0 && above > 0) return below + (above - below) * (at - Math.floor(at));
	return below || above || kept.indexOf(at) + 1;
}
