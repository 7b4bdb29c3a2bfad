import MultipleChoiceForm from './multiple-choice/Form.astro';
import type { QuestionKind } from './schema.ts';
import SingleChoiceForm from './single-choice/Form.astro';
import TrueFalseForm from './true-false/Form.astro';

/** The form of each kind; complete without script. */
export const forms: Record<QuestionKind, typeof SingleChoiceForm> = {
	'single-choice': SingleChoiceForm,
	'multiple-choice': MultipleChoiceForm,
	'true-false': TrueFalseForm,
};
