import { expect, test } from 'vitest';
import { toOmegaT } from '../../../../src/domain/glossary/export/omegat.ts';
import { shared } from './shared.ts';

test.each(['ko', 'en'] as const)(
	'A line for each name in %s: the name, the other language’s own, the meaning',
	(locale) => {
		const to = locale === 'ko' ? 'en' : 'ko';
		const lines = toOmegaT(shared, locale).trimEnd().split('\n');
		expect(lines.length).toBeGreaterThan(shared.terms.length);
		for (const line of lines) expect(line.split('\t')).toHaveLength(3);
		for (const { name, aliases, summary } of shared.terms)
			for (const text of [name[locale], ...aliases[locale]])
				expect(lines).toContain([text, name[to], summary[to].replace(/\s+/g, ' ')].join('\t'));
	},
);
