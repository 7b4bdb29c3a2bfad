import ChoiceForm from './choice/Form.astro';
import OrderingForm from './ordering/Form.astro';
import type { Question, QuestionKind, QuestionOf } from './schema.ts';

/** A component that shows a question of its kind, complete without script. Written as a method so that each may ask for its own kind. */
type Form<Asked = Question> = { show(props: { question: Asked; number: number }): unknown }['show'];

const own = {
	'single-choice': ChoiceForm,
	'multiple-choice': ChoiceForm,
	'true-false': ChoiceForm,
	ordering: OrderingForm,
} satisfies { [Name in QuestionKind]: Form<QuestionOf<Name>> };

/** The form of every kind, by the kind's name. */
export const forms: Record<QuestionKind, Form> = own;
