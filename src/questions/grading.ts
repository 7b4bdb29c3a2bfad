import type { Question, QuestionKind } from './schema.ts';
import type { Answer, Grade } from './grade.ts';
import { gradeMultipleChoice } from './multiple-choice/grade.ts';
import { gradeSingleChoice } from './single-choice/grade.ts';
import { gradeTrueFalse } from './true-false/grade.ts';

/** What grading needs of a question; small enough to travel in the page. */
export type AnswerKey = {
	[Kind in QuestionKind]: {
		kind: Kind;
		options: string[];
		answer: Extract<Question, { kind: Kind }>['answer'];
	};
}[QuestionKind];

/** Grades an answer by the question's kind. A new kind adds its line here. */
export function grade(key: AnswerKey, answer: Answer): Grade {
	switch (key.kind) {
		case 'single-choice':
			return gradeSingleChoice(key, answer);
		case 'multiple-choice':
			return gradeMultipleChoice(key, answer);
		case 'true-false':
			return gradeTrueFalse(key, answer);
	}
}
