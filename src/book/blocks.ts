const at = (path: string, name: string) => ({
	[`./src/components/${path}`]: [['default', name]] as [string, string][],
});

/** Components that every MDX page knows by name. */
export const buildingBlocks = [
	at('term/Term.astro', 'Term'),
	at('term/KeyTerms.astro', 'KeyTerms'),
	at('fact/Fact.astro', 'Fact'),
	at('box/ThenNow.astro', 'ThenNow'),
	at('box/SourcesDisagree.astro', 'SourcesDisagree'),
	at('box/Goals.astro', 'Goals'),
	at('diagram/Diagram.astro', 'Diagram'),
	at('self-check/SelfCheck.astro', 'SelfCheck'),
	at('sample/Sample.astro', 'Sample'),
	at('source-note/SourceNote.astro', 'SourceNote'),
	at('source-note/SourceList.astro', 'SourceList'),
	at('book-map/BookMap.astro', 'BookMap'),
];
