import MultipleChoiceForm from './multiple-choice/Form.astro';
import type { Question, QuestionKind } from './schema.ts';
import SingleChoiceForm from './single-choice/Form.astro';
import TrueFalseForm from './true-false/Form.astro';

/** A form component: it shows its question, complete without script. */
type Form = (props: { question: Question; number: number }) => unknown;

/** The form of each kind. A form takes questions of its own kind only, which its key here ensures. */
export const forms = {
	'single-choice': SingleChoiceForm,
	'multiple-choice': MultipleChoiceForm,
	'true-false': TrueFalseForm,
} as Record<QuestionKind, unknown> as Record<QuestionKind, Form>;
