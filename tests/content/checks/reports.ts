import { BLOCKS } from '../../../src/book/blocks.ts';
import { COLLECTIONS } from '../../../src/book/collections.ts';
import { QUESTION_KINDS } from '../../../src/questions/schema.ts';

/** Folders with mistakes, and the whole report on each. */
export const FIXTURES = 'tests/fixtures/content';

const blocks = BLOCKS.join(', ');
const page = (locale: string) => `content/docs/${locale}/serverless/state.mdx`;

/** By folder, the lines of its report in order. */
export const reports: Record<string, string[]> = {
	'mistyped-key': [
		'content/terms/faas.yaml · mispellings: is not a known key. Correct its spelling or remove it.',
	],
	'unknown-term': ['en', 'ko'].map(
		(locale) => `${page(locale)} · line 7: "fass" is not a known term. Use an existing id or add its file.`,
	),
	'unknown-fact': [
		'content/terms/faas.yaml · definition.en: {{lambda-timeout}} is not a known fact. Use an existing id or add content/facts/lambda-timeout.yaml.',
	],
	'unknown-fact-of-event': [
		'content/diagrams/one-call.yaml · events.0.fact: "lambda-lunch" is not a known fact. Use an existing id or add its file.',
	],
	'missing-page': [`${page('ko')}: has no counterpart. Write ${page('en')}.`],
	'missing-translation': ['content/terms/faas.yaml · summary.en: is missing. Add it (string).'],
	'missing-heading': [
		'content/docs/ko/serverless/state.mdx · headings: differ from content/docs/en/serverless/state.mdx at heading 2: "### 하나의 안" (line 9) against "## Two" (line 9). Give both the same headings in the same order.',
	],
	'one-sided-question': [
		`${page('ko')} · asked: differs from ${page('en')}: "some" against "none". Make both the same.`,
		'content/terms/faas.yaml · asked: stands in one language only. Write it in both languages, or leave it out.',
	],
	'duplicate-id': [
		'content/questions/state/state-where.yaml · id: "state-where" is already the id in content/questions/scaling/state-where.yaml. Choose another.',
	],
	'figure-without-source': ['content/facts/lambda-timeout-max.yaml · source: is missing. Add it (object).'],
	'invalid-yaml': [
		'content/facts/lambda-timeout-max.yaml · line 4: is not valid YAML: Nested mappings are not allowed in compact mappings at line 4, column 7: Quote texts that contain ": " or begin with a sign.',
	],
	'bad-answer': [
		'content/questions/state/state-where.yaml · answer: "e" is not one of a, b, c. Use an existing choice id.',
	],
	'unknown-section': [
		'content/corrections/function-ends.yaml · sections.0: "cloud-course-notes#fass" is not a known section. Use an existing id or add its file.',
	],
	'unknown-heading': [
		'content/questions/state/state-what.yaml · section: "state" is not a page and a heading of it. Write serverless/state#heading-id.',
		'content/questions/state/state-when.yaml · section: "serverless/state#where-a-value-lives" is not a heading of content/docs/en/serverless/state.mdx. Did you mean serverless/state#how-long-a-value-lives?',
		'content/questions/state/state-where.yaml · section: "serverless/states#two" names no page. Did you mean serverless/state?',
		'content/questions/state/state-who.yaml · section: "serverless/state#nobody" is not a heading of content/docs/en/serverless/state.mdx. Use one of serverless/state#how-long-a-value-lives, serverless/state#two.',
	],
	'mistyped-tag': ['en', 'ko'].map(
		(locale) => `${page(locale)} · line 7: <Trem> is not a building block. Use one of ${blocks}.`,
	),
	'unknown-node': [
		'content/diagrams/one-call.yaml · edges.0.to: "funktion" is not one of client, function. Use an existing node id.',
	],
	'one-sided-string': ['content/i18n/en.json · guide.goals: is missing. Add it in this language.'],
	'nested-fields': [
		'content/facts/lambda-timeout-max.yaml · documents.0.section: "cloud-course-notes#fass" is not a known section. Use an existing id or add its file.',
		'content/questions/state/state-when.yaml · choices.1.reason: is missing. Add it (object).',
		'content/questions/state/state-when.yaml · level: 4 is not one of 1, 2, 3. Use one of them.',
		`content/questions/state/state-where.yaml · kind: "single" is not one of ${QUESTION_KINDS.join(', ')}. Use one of them.`,
		'content/terms/baas.yaml · confusedWith.0.term: "fass" is not a known term. Use an existing id or add its file.',
		'content/terms/faas.yaml · aliases.en.1: "backend service" already names baas. Keep it on one of the two.',
		'content/terms/paas.yaml · confusedWith.0.difference: is missing. Add it (object).',
		'content/terms/paas.yaml · confusedWith.1.diference: is not a known key. Correct its spelling or remove it.',
		'content/terms/paas.yaml · confusedWith.1.difference: is missing. Add it (object).',
	],
	'stray-files': [
		'content/docs/en/serverless/state.MDX: ends in .MDX, so nothing reads it. Rename it to state.mdx.',
		'content/docs/ko/serverless/state.md: ends in .md, so nothing reads it. Rename it to state.mdx.',
		"content/docs/kr/cost.mdx: is in no language's folder. Move it to content/docs/ko/ or content/docs/en/.",
		'content/i18n/kr.json: is not read. Interface strings stand in ko.json and en.json.',
		'content/questions/state/STATE: has no ending, so nothing reads it. Write what it says in a .yaml file or move it out of content/.',
		'content/samples/hello/sample.yml: ends in .yml, so nothing reads it. Rename it to sample.yaml.',
		`content/term/paas.yaml: is in no folder that is read. Move it to one of docs, i18n, ${COLLECTIONS.join(', ')}, or out of content/.`,
		'content/terms/baas.json: ends in .json, so nothing reads it. Rename it to baas.yaml.',
		'content/terms/faas.yml: ends in .yml, so nothing reads it. Rename it to faas.yaml.',
		'content/terms/notes.txt: ends in .txt, so nothing reads it. Write what it says in a .yaml file or move it out of content/.',
	],
	'reserved-id': [
		'content/terms/map.yaml · id: "map" is an address of the glossary itself. Choose another id, such as the term in full.',
	],
	'leftover-of-template': [
		`content/docs/en/serverless/state.mdx · description: "TODO the page's answer in one sentence of 60 to 160 characte…" is left over from the template. Replace it or take it out.`,
		'content/docs/en/serverless/state.mdx · line 13: "TODO title" is left over from the template. Replace it or take it out.',
		'content/docs/en/serverless/state.mdx · line 16: "TODO a second sentence." is left over from the template. Replace it or take it out.',
		'content/docs/en/serverless/state.mdx · line 20: "/* TODO three or more questions of this page alone. */" is left over from the template. Replace it or take it out.',
		'content/terms/faas.yaml · definition.en: "TODO how it works and where its limits are." is left over from the template. Replace it or take it out.',
		'content/terms/faas.yaml · references.0.url: "https://example.org/TODO" is left over from the template. Replace it or take it out.',
	],
	'comma-in-text': [
		'content/terms/faas.yaml · summary.and events.: is not a known key. Quote the text before it if the text contains a comma, else correct its spelling or remove it.',
	],
	'broken-aside': [
		'content/docs/en/serverless/state.mdx · line 16: closes an aside that is not open. Remove it or open the aside above.',
		'content/docs/en/serverless/state.mdx · line 18: :::nota is not an aside. Use one of note, tip, caution, danger.',
		'content/docs/en/serverless/state.mdx · line 22: :::tip is not closed. End the aside with a line that holds ::: alone.',
	],
	'refused-files': [
		'content/docs/en/serverless/state.mdx · line 31: links to /ko/serverless/cost/, which is in the other language. Write /en/ instead.',
		'content/docs/ko/serverless/cost.mdx · line 7: is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`. Escape { and < in prose.',
		'content/sources/cloud-course-notes.yaml · mistyped: is not a known key. Correct its spelling or remove it.',
		'content/terms/faas.yaml · clas: is not a known key. Correct its spelling or remove it.',
		'content/terms/faas.yaml · class: is missing. Add it (service-model, concept, architecture, pattern, mechanism, component, measure, practice, pricing, security, product, standard).',
	],
	'odd-texts': [
		'content/facts/of-february.yaml · checked: "2026-02-31" is not a day of the calendar. Look up how many days the month has.',
		'content/terms/Cold-start.yaml · id: "cold-start" does not match the file. Rename the file to cold-start.yaml.',
		'content/terms/baas.yaml · class: a list is not one of service-model, concept, architecture, pattern, mechanism, component, measure, practice, pricing, security, product, standard. Use one of them.',
		'content/terms/empty.yaml: is empty. Fill it in, or delete the file.',
		'content/terms/faas.yaml · confusedWith.0.term: is the term itself. Name another.',
		'content/terms/faas.yaml · related.0: is the term itself. Name another.',
		'content/terms/faas.yaml · related.2: "baas" stands twice. Leave one.',
		'content/terms/faas.yaml · summary.en: holds Korean: "함수를". Write it in English.',
		'content/terms/faas.yaml · summary.ko: is written in decomposed letters. Type it anew, or save it in NFC.',
		'content/terms/tabbed.yaml · line 3: is not valid YAML: Tabs are not allowed as indentation at line 3, column 1: Indent with spaces.',
		'content/terms/twice.yaml · line 2: is not valid YAML: Map keys must be unique at line 2, column 1: Keep one of the two.',
	],
	'pages-astray': [
		'content/docs/en/serverless/MyPage.mdx: "MyPage" is no address. Rename it with lower-case ASCII letters, digits and single hyphens.',
		'content/docs/en/serverless/deep/er.mdx: is not in the folder of a chapter. Move it there.',
		'content/docs/en/serverless/expression.mdx · line 7: <SelfCheck> names nothing. Write ids="first second" as text, not as an expression.',
		'content/docs/en/serverless/figure.mdx · line 7: is not valid MDX: Could not parse expression with acorn. In a page a figure is written <Fact id="…" />.',
		'content/docs/en/serverless/links.mdx · line 10: links to ../nope/, which is no address of the guide. Write it as /en/chapter/page/.',
		'content/docs/en/serverless/links.mdx · line 10: links to /en/serverless/links, which is no address of the guide. Write it as /en/chapter/page/.',
		'content/docs/en/serverless/links.mdx · line 10: links to /ko/serverless/links/, which is in the other language. Write /en/ instead.',
		'content/docs/en/serverless/links.mdx · line 9: links to #two, where no heading has that id. Use one of one.',
		'content/docs/en/serverless/links.mdx · line 9: links to /en/glossary/nope/, which is not a page. Correct the path; it ends with a slash.',
		'content/docs/en/serverless/links.mdx · line 9: links to /en/serverless/links/#two, where no heading has that id. Use one of one.',
		'content/docs/en/serverless/open.mdx: is not valid MDX: Expected a closing tag for `<Goals>` (7:1-7:8). Close the tag, with /> or with </…> on a line of its own.',
		'content/docs/ko/serverless/MyPage.mdx: "MyPage" is no address. Rename it with lower-case ASCII letters, digits and single hyphens.',
		'content/docs/ko/serverless/deep/er.mdx: is not in the folder of a chapter. Move it there.',
		'content/docs/ko/serverless/expression.mdx · line 7: <SelfCheck> names nothing. Write ids="first second" as text, not as an expression.',
		'content/docs/ko/serverless/figure.mdx · line 7: is not valid MDX: Could not parse expression with acorn. In a page a figure is written <Fact id="…" />.',
		'content/docs/ko/serverless/links.mdx · line 10: links to ../nope/, which is no address of the guide. Write it as /ko/chapter/page/.',
		'content/docs/ko/serverless/links.mdx · line 10: links to /en/serverless/links/, which is in the other language. Write /ko/ instead.',
		'content/docs/ko/serverless/links.mdx · line 10: links to /ko/serverless/links, which is no address of the guide. Write it as /ko/chapter/page/.',
		'content/docs/ko/serverless/links.mdx · line 9: links to #two, where no heading has that id. Use one of one.',
		'content/docs/ko/serverless/links.mdx · line 9: links to /ko/glossary/nope/, which is not a page. Correct the path; it ends with a slash.',
		'content/docs/ko/serverless/links.mdx · line 9: links to /ko/serverless/links/#two, where no heading has that id. Use one of one.',
		'content/docs/ko/serverless/open.mdx: is not valid MDX: Expected a closing tag for `<Goals>` (7:1-7:8). Close the tag, with /> or with </…> on a line of its own.',
	],
	'halves': [
		'content/i18n/ko.json: is missing. Bring it back.',
		'content/questions/state/state-where.yaml · c: reads like a in ko. Write two different texts.',
		'content/questions/state/state-where.yaml · section: "serverless/state#one" names no page. Write what explains it first.',
		'content/samples/hello/sample.yaml: has no expected.txt beside it. Write there what the program prints.',
		'content/samples/hello/sample.yaml: has no main.ts beside it. Write the program, or take ts out of languages.',
		'content/samples/long/main.ts: has 41 lines. Shorten it to 40, so that a page can show it whole.',
	],
	'many-at-once': [
		'content/corrections/function-ends.yaml · sections.0: "cloud-course-notes#fass" is not a known section. Use an existing id or add its file.',
		'content/diagrams/one-call.yaml · edges.0.to: "funktion" is not one of client, function. Use an existing node id.',
		`content/docs/en/basics/cloud.mdx · line 9: <Trem> is not a building block. Use one of ${blocks}.`,
		'content/docs/en/basics/cloud.mdx: "basics" is not a chapter. Move it to one of start, foundations, models, serverless, architecture, decide, reference.',
		'content/docs/en/basics/cloud.mdx: has no counterpart. Write content/docs/ko/basics/cloud.mdx.',
		'content/docs/en/serverless/state.mdx · line 9: <SelfCheck> asks 1 questions. Ask at least three.',
		'content/docs/ko/serverless/cost.mdx · line 7: is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`. Escape { and < in prose.',
		'content/docs/ko/serverless/state.mdx · headings: differ from content/docs/en/serverless/state.mdx at heading 1: "## 하나" (line 9) against nothing. Give both the same headings in the same order.',
		'content/docs/ko/serverless/state.mdx · line 11: <SelfCheck> asks 1 questions. Ask at least three.',
		'content/docs/ko/serverless/state.mdx · line 13: links to /ko/serverless/scaling/, which is not a page. Correct the path; it ends with a slash.',
		'content/docs/ko/serverless/state.mdx · line 7: tags the term "faas" a second time. Keep the first tag only.',
		'content/docs/ko/serverless/state.mdx · sidebar.order: differs from content/docs/en/serverless/state.mdx: 1 against 2. Make both the same.',
		'content/facts/lambda-launch.yaml · checked: "20 November" is not a day. Write it as YYYY-MM-DD, in quotes.',
		'content/facts/lambda-timeout-max.yaml · statement.en: "A run is short." does not print the figure. Put {value} where it stands.',
		'content/facts/lambda-timeout-max.yaml · value: "15" is text but the unit is minute. Write a number without quotes.',
		'content/i18n/en.json · guide.figure: has other {{placeholders}} than content/i18n/ko.json. Make both the same.',
		'content/questions/state/state-when.yaml · section: "serverless/state#one" is not a heading of content/docs/en/serverless/state.mdx. Write what explains it first.',
		'content/questions/state/state-when.yaml · terms.0: "fass" is not a known term. Use an existing id or add its file.',
		'content/questions/state/state-where.yaml · answer: "e" is not one of a, b, c. Use an existing choice id.',
		'content/terms/baas.yaml · class: "model" is not one of service-model, concept, architecture, pattern, mechanism, component, measure, practice, pricing, security, product, standard. Use one of them.',
	],
};
