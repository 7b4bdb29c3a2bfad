import { choiceKinds } from './choice/kind.ts';
import type { Kind } from './kind.ts';
import { ordering } from './ordering/kind.ts';
import type { Question, QuestionKind, QuestionOf } from './schema.ts';

const own = {
	...choiceKinds,
	ordering,
} satisfies { [Name in QuestionKind]: Kind<QuestionOf<Name>> };

/** Every kind by its name. */
export const kinds: Record<QuestionKind, Kind> = own;

/** The kind of a question. */
export const kindOf = ({ kind }: Question): Kind => kinds[kind];
