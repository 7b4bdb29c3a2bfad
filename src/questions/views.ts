import { choiceView } from './choice/view.ts';
import { orderingView } from './ordering/view.ts';
import type { QuestionKind } from './schema.ts';
import type { View } from './view.ts';

/** The view of every kind, by the kind's name. */
export const views: Record<QuestionKind, View> = {
	'single-choice': choiceView,
	'multiple-choice': choiceView,
	'true-false': choiceView,
	ordering: orderingView,
};
