import { expect, test, vi } from 'vitest';
import { encodeStrings, fill, readStrings } from '../../../src/browser/strings.ts';

test('The strings that a component hands over are those its element reads, with their holes', () => {
	const t = vi.fn((key: string) => `“${key}” {{count}} </script>`);
	const strings = encodeStrings<'many' | 'none'>(t, {
		many: 'guide.glossary.filter.count',
		none: 'guide.glossary.filter.none',
	});
	expect(t).toHaveBeenCalledWith('guide.glossary.filter.count', { skipInterpolation: true });
	const element = { localName: 'guide-glossary', dataset: { strings } } as unknown as HTMLElement;
	expect(readStrings<'many' | 'none'>(element)).toEqual({
		many: '“guide.glossary.filter.count” {{count}} </script>',
		none: '“guide.glossary.filter.none” {{count}} </script>',
	});
});

test('An element without strings says so, and which it is', () => {
	const element = { localName: 'guide-glossary', dataset: {} } as unknown as HTMLElement;
	expect(() => readStrings(element)).toThrow('<guide-glossary> has no data-strings.');
});

test.each([
	['{{right}} of {{total}}', { right: 0, total: 4 }, '0 of 4'],
	['{{term}} and {{term}}', { term: 'FaaS' }, 'FaaS and FaaS'],
	['Nothing fits “{{query}}”.', { query: '$& {{total}}' }, 'Nothing fits “$& {{total}}”.'],
	['{{count}} of {{total}}', { count: 1 }, '1 of {{total}}'],
	['{{constructor}}', {}, '{{constructor}}'],
	['{count}', { count: 1 }, '{count}'],
])('%j filled with %j', (text, values, filled) => {
	expect(fill(text, values as Record<string, string | number>)).toBe(filled);
});
