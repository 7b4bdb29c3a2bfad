/** The JSON Schema (2020-12) of the glossary's JSON files; `$id` is its permanent address. */

type Schema = Record<string, unknown>;
const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const record = (properties: Record<string, Schema>, required: string[], description = ''): Schema => ({
	type: 'object',
	...(description && { description }),
	properties,
	required,
	additionalProperties: false,
});
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** Builds the schema. `classes`, `tags` and `chapters` are the values in use. */
export function glossarySchema(
	id: string,
	values: { classes: readonly string[]; tags: readonly string[]; chapters: readonly string[] },
) {
	const pair = record({ ko: text('Korean'), en: text('English') }, ['ko', 'en']);
	const lists = record({ ko: list(text('Korean'), 'Korean'), en: list(text('English'), 'English') }, [
		'ko',
		'en',
	]);
	const one = text('In the language of the document');
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		title: 'Glossary of the Serverless Field Guide',
		oneOf: [ref('together'), ref('perLanguage')],
		$defs: {
			id: {
				type: 'string',
				pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
				description: 'A term’s id: never reused, never renamed.',
			},
			day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
			address: { type: 'string', pattern: '^https?://' },
			reference: record(
				{
					title: text('The document’s own title'),
					url: ref('address'),
					date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
				},
				['title', 'url'],
				'A public document on which the definition rests.',
			),
			together: document(pair, { term: ref('term') }),
			perLanguage: document(one, { term: ref('termInOneLanguage') }, { language: { enum: ['ko', 'en'] } }),
			term: term(pair, lists, values),
			termInOneLanguage: term(one, list(one, ''), values, {
				otherName: text('The name in the other language'),
			}),
		},
	};
}

function document(words: Schema, { term }: { term: Schema }, more: Record<string, Schema> = {}): Schema {
	const address =
		'language' in more ? ref('address') : record({ ko: ref('address'), en: ref('address') }, ['ko', 'en']);
	const properties = {
		$schema: ref('address'),
		...more,
		name: words,
		url: address,
		license: { const: 'https://creativecommons.org/licenses/by/4.0/' },
		date: { ...ref('day'), description: 'The latest day on which a term was checked.' },
		terms: list(term, 'Sorted by id.'),
	};
	return record(properties, Object.keys(properties));
}

function term(
	words: Schema,
	lists: Schema,
	{
		classes,
		tags,
		chapters,
	}: { classes: readonly string[]; tags: readonly string[]; chapters: readonly string[] },
	more: Record<string, Schema> = {},
): Schema {
	const inOne = 'otherName' in more;
	const abbreviation = record({ short: text('FaaS'), stands: text('Function as a Service') }, [
		'short',
		'stands',
	]);
	const pronunciation = record({ says: list(text('Hangul'), 'How Koreans say it.'), remark: words }, [
		'says',
	]);
	const required = {
		id: ref('id'),
		url: inOne ? ref('address') : record({ ko: ref('address'), en: ref('address') }, ['ko', 'en']),
		name: { ...words, description: 'The name the guide uses.' },
		...more,
		aliases: { ...lists, description: 'Other correct names.' },
		class: { enum: classes },
		summary: { ...words, description: 'One sentence.' },
		definition: { ...words, description: 'Two to five sentences.' },
		related: list(ref('id'), 'Terms worth reading next.'),
		confusedWith: list(
			record({ term: ref('id'), difference: words }, ['term', 'difference']),
			'Terms it is taken for.',
		),
		examples: { ...lists, description: 'Products and situations in which it is found.' },
		tags: list({ enum: tags }, 'Subjects.'),
		chapter: { enum: chapters },
		references: list(ref('reference'), 'Public documents.'),
		checked: { ...ref('day'), description: 'The day someone last read those documents.' },
	};
	return record({ ...required, abbreviation, pronunciation }, Object.keys(required));
}
