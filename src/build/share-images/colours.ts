/** A chapter's colour in its two tones, on paper: as in src/styles/theme.css. */
export interface Tones {
	accent: string;
	tint: string;
}

const CHAPTERS: Record<string, Tones> = {
	foundations: { accent: '#4a662a', tint: '#e6ead8' },
	models: { accent: '#a9431c', tint: '#f6e2d6' },
	serverless: { accent: '#7a3a6c', tint: '#f0e0ea' },
	architecture: { accent: '#7d5900', tint: '#f3e8cb' },
	decide: { accent: '#12666a', tint: '#d9e9e6' },
};
const SLATE: Tones = { accent: '#46586b', tint: '#e6e9ea' };

/** The colours of a chapter, or of what belongs to none. */
export const tonesOf = (chapter: string): Tones => CHAPTERS[chapter] ?? SLATE;

/** What cards are printed on. */
export const PAPER = { ground: '#faf7f0', raised: '#fffdf8', neutral: '#f3eee3', rule: '#ddd6c8' };
/** What they are printed in. */
export const INK = { full: '#1e2227', soft: '#5a5f66' };

/** The style sheet of what is drawn on a card: that of the pages with its colours worked out, which is all resvg reads. */
export function stylesOf({ accent, tint }: Tones): string {
	const { raised, neutral, ground } = PAPER;
	const { full, soft } = INK;
	const chapters = Object.entries(CHAPTERS).map(
		([chapter, tones]) =>
			`.in-${chapter} .engraving-tint{fill:${tones.tint}}.in-${chapter} .engraving-ink,.in-${chapter} .engraving-hatch,.in-${chapter} .landscape-plate{stroke:${tones.accent}}.in-${chapter} .landscape-ring,.in-${chapter} .landscape-name{fill:${tones.accent}}`,
	);
	return `
text{font-family:Pretendard;font-size:14px;fill:${full}}
.serif{font-family:Gowun Batang;font-weight:700}
.plate,.landscape,.glyph{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.plate text{text-anchor:middle;stroke:none}
.plate .type-name,.plate .type-note{font-size:12px}
.plate .at-start{text-anchor:start}
.plate .at-end{text-anchor:end}
.diagram-zone{stroke:${soft};stroke-dasharray:5 4}
.owner-you{stroke:${accent}}
.owner-provider{fill:${neutral}}
.diagram-node,.diagram-bar{fill:${raised};stroke:${full}}
.diagram-mark{fill:none}
.tone-accent{fill:${tint};stroke:${accent}}
.tone-muted{fill:${neutral};stroke:${soft}}
.diagram-edge,.diagram-axis{stroke:${full}}
.diagram-head{fill:${full}}
.is-dashed .diagram-line{stroke-dasharray:5 4}
.diagram-leader{stroke:${soft};stroke-width:1}
.diagram-words text{paint-order:stroke;stroke:${raised};stroke-width:4px}
.diagram-badge{fill:${accent};stroke:${raised}}
.diagram-badge text{fill:${raised};stroke:none}
.engraving-tint{fill:${tint};stroke:none}
.engraving-ink{stroke:${accent};stroke-width:1.6}
.engraving-hatch{stroke:${accent};stroke-width:.9}
.landscape pattern{stroke:#a59878;stroke-width:1.1}
.landscape-levels{stroke:${soft};stroke-width:1;stroke-dasharray:1 5}
.landscape-ground{fill:#ece4d3}
.landscape-shared{fill:#f3e3b8;stroke:#7d5900;stroke-dasharray:5 3}
.landscape-borders{stroke:#a59878}
.landscape-surface{stroke:${full};stroke-width:2.2}
.landscape-grass{stroke:#4a662a;stroke-width:1.1}
.landscape-tree{fill:#e2ead2;stroke:#4a662a;stroke-width:1.6}
.landscape-fine{stroke:#4a662a;stroke-width:1}
.landscape-roots{stroke:#7d5900;stroke-width:2}
.landscape-model{font-size:15px}
.landscape-cloud,.landscape-plate{fill:${ground};stroke:${full};stroke-width:1.4}
.landscape-birds{stroke:${full};stroke-width:1.4}
.landscape-ring{fill:${accent}}
.landscape-name{fill:${accent}}
.landscape-number{fill:${ground}}
${chapters.join('\n')}`;
}
