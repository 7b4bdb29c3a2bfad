import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { QUESTION_KINDS, QuestionSchema } from '../../../src/questions/schema.ts';
import { expectKindHolds } from './contract.ts';

test.each(QUESTION_KINDS)('The template of %s makes a question that its kind can carry', (kind) => {
	const template = readFileSync(`content/_templates/question.${kind}.yaml`, 'utf8');
	const question = QuestionSchema.parse(parse(template.replaceAll('__ID__', 'template')));
	expect(question.kind).toBe(kind);
	expectKindHolds(question);
});

test.each(['CONTRIBUTING.md', 'CONTRIBUTING.ko.md'])('%s names every kind', (guide) => {
	const text = readFileSync(guide, 'utf8');
	expect(QUESTION_KINDS.filter((kind) => !text.includes(kind))).toEqual([]);
});
