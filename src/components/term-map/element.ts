/**
 * `<guide-term-map>`: draws the surroundings of a term and lets the reader walk them. The term stands in the address
 * (`?term=cold-start`), so that a map can be sent on and the back button goes a step back. Nothing is stored.
 */
import { type Direction, stepTowards } from '../../domain/glossary/map-walk.ts';
import { layoutMap, type MapLayout, type MapNode } from '../../domain/glossary/map.ts';
import { type MapData, neighboursOf } from '../../domain/glossary/relations.ts';
import { readParameter } from '../../browser/address.ts';
import { createAnnouncer } from '../../browser/announce.ts';
import { find, make } from '../../browser/dom.ts';
import { fill, readStrings } from '../../browser/strings.ts';

/** The texts that are shown from script. */
export type MapString = 'around' | 'moved' | 'omitted' | 'read' | 'related' | 'confused' | 'names';

const DEFAULT_TERM = 'serverless';

class GuideTermMap extends HTMLElement {
	#data: MapData = {};
	#term = DEFAULT_TERM;
	#layout: MapLayout | undefined;
	#strings!: Record<MapString, string>;
	#say!: (text: string) => void;
	/** Whether the last step was made by the list of terms, where every arrow key makes one. */
	#isChoosing = false;

	async connectedCallback() {
		this.#strings = readStrings<MapString>(this);
		this.#say = createAnnouncer(find(this, '[data-status]'));
		try {
			const answer = await fetch(`${this.dataset.base}map.json`);
			if (!answer.ok) throw new Error(`map.json: ${answer.status}`);
			this.#data = (await answer.json()) as MapData;
			this.#fillSelect();
			this.#show(this.#asked());
		} catch {
			// The list below the picture holds the same relations.
			this.hidden = true;
			return;
		}
		this.#select.addEventListener('change', () => {
			this.#go(this.#select.value, this.#isChoosing);
			this.#isChoosing = true;
		});
		this.#select.addEventListener('blur', () => (this.#isChoosing = false));
		this.#nodes.addEventListener('click', (event) => this.#onClick(event));
		this.#nodes.addEventListener('keydown', (event) => this.#onKey(event));
		addEventListener('popstate', () => {
			this.#isChoosing = false;
			this.#show(this.#asked());
		});
		let width = this.#picture.clientWidth;
		new ResizeObserver(() => {
			if (width === (width = this.#picture.clientWidth)) return;
			this.#draw();
		}).observe(this.#picture);
	}

	get #picture() {
		return find(this, '.term-map-picture');
	}
	get #nodes() {
		return find(this, '[data-nodes]');
	}
	get #select() {
		return find(this, 'select');
	}

	/** The term that the address asks for; the default for none or an unknown one. */
	#asked(): string {
		const asked = readParameter('term');
		const fallback = Object.hasOwn(this.#data, DEFAULT_TERM) ? DEFAULT_TERM : Object.keys(this.#data)[0]!;
		return Object.hasOwn(this.#data, asked) ? asked : fallback;
	}

	#fillSelect() {
		const collator = new Intl.Collator(document.documentElement.lang);
		const entries = Object.entries(this.#data).sort(([, [one]], [, [other]]) => collator.compare(one, other));
		this.#select.replaceChildren(...entries.map(([id, [name]]) => new Option(name, id)));
	}

	/** Goes to a term: a step in the history, or in place of the last one. */
	#go(id: string, inPlace = false) {
		history[inPlace ? 'replaceState' : 'pushState'](undefined, '', `?${new URLSearchParams({ term: id })}`);
		this.#show(id);
		const values = { term: this.#data[id]![0], count: neighboursOf(this.#data, id).length };
		this.#say(fill(this.#strings.moved, values));
	}

	#show(id: string) {
		this.#term = id;
		this.#select.value = id;
		const term = this.#data[id]![0];
		const read = find(this, '[data-read]', HTMLAnchorElement);
		read.href = `${this.dataset.base}${id}/`;
		read.textContent = fill(this.#strings.read, { term });
		this.#picture.setAttribute('aria-label', fill(this.#strings.around, { term }));
		this.#draw();
	}

	#draw() {
		const layout = layoutMap(this.#data, this.#term, Math.max(280, this.#picture.clientWidth));
		this.#layout = layout;
		const svg = this.querySelector('svg')!;
		svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
		svg.innerHTML = layout.edges
			.map(({ kind, ring, path }) => `<path d="${path}" data-kind="${kind}" data-ring="${ring}"/>`)
			.join('');
		for (const part of [svg, this.#nodes])
			Object.assign(part.style, { width: `${layout.width}px`, height: `${layout.height}px` });
		const focused = this.#nodes.querySelector<HTMLElement>(':focus')?.dataset.term;
		this.#nodes.replaceChildren(...layout.nodes.map((node) => this.#label(node)));
		// The label that had it is gone; there may be a new one of the same term.
		if (focused) this.#focus(layout.nodes.some(({ id }) => id === focused) ? focused : this.#term);
		const { omitted } = this.#strings;
		find(this, '[data-omitted]').textContent =
			layout.omitted > 0 ? fill(omitted, { count: layout.omitted }) : '';
	}

	#label(node: MapNode): HTMLElement {
		const lines = node.lines.flatMap((line, index) => (index === 0 ? [line] : [make('br', ''), line]));
		const link = make('a', '', ...lines);
		link.href = `?${new URLSearchParams({ term: node.id })}`;
		link.dataset.term = node.id;
		const item = make('li', '', link);
		Object.assign(item.dataset, { kind: node.kind, ring: String(node.ring) });
		Object.assign(item.style, {
			left: `${node.x}px`,
			top: `${node.y}px`,
			width: `${node.width}px`,
			height: `${node.height}px`,
		});
		if (node.ring === 0) link.setAttribute('aria-current', 'true');
		// How it stands to the middle, for those who do not see the line.
		else {
			const by = node.ring === 2 ? `${this.#data[node.parent]![0]}: ` : '';
			link.append(make('span', 'sr-only', ` (${by}${this.#strings[node.kind]})`));
		}
		return item;
	}

	#onClick(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLElement>('[data-term]');
		// A new tab or window gets the link itself.
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.#go(link.dataset.term!);
		this.#focus(link.dataset.term!);
	}

	#onKey(event: KeyboardEvent) {
		const direction = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1]?.toLowerCase() as
			Direction | undefined;
		const from = (event.target as HTMLElement).dataset.term;
		if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		const next = stepTowards(this.#layout!, from, direction);
		if (next) this.#focus(next);
	}

	#focus(id: string) {
		this.querySelector<HTMLElement>(`[data-term="${id}"]`)?.focus();
	}
}

customElements.define('guide-term-map', GuideTermMap);
