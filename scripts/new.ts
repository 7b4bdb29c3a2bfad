// `npm run new <kind> <name>`: copies a template and says what to fill in.
import { QUESTION_KINDS } from '../src/questions/schema.ts';
import { create, kindsIn } from './content/create.ts';

const USAGE = `npm run new term my-term
npm run new fact my-fact
npm run new question scaling/my-question [${QUESTION_KINDS.join('|')}]
npm run new page serverless/my-page
npm run new diagram my-diagram
npm run new sample my-sample
npm run new correction my-correction
npm run new disagreement my-disagreement`;

/** What to do with the new files, in both languages, where there is more to it than every TODO. */
const NEXT: Record<string, string> = {
	term: 'Replace every TODO, name a source you have read. · TODO를 모두 채우고, 직접 읽은 출처를 적으세요.',
	fact: 'Replace every TODO. A figure without a source is not published. · TODO를 모두 채우세요. 출처 없는 수치는 싣지 않습니다.',
	question:
		'Replace every TODO, then add the id to <SelfCheck> of one page in both languages. · TODO를 채우고, 한 페이지의 <SelfCheck>에 두 언어 모두 id를 넣으세요.',
	page: 'Replace every TODO in both languages, keep the headings in step, add three questions or more. · 두 언어의 TODO를 채우고, 제목의 순서를 맞추고, 문항을 3개 이상 넣으세요.',
};

const root = process.cwd();
const [kind, name, variant] = process.argv.slice(2);
try {
	if (!kind || !kindsIn(root).includes(kind) || !name)
		throw new Error(`Say what to make and its name:\n${USAGE}`);
	// The writer's own day: in Korea it is tomorrow already while UTC says today.
	const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
	const files = create({ kind, name, variant, root, today });
	const next = NEXT[kind] ?? 'Replace every TODO. · TODO를 모두 채우세요.';
	console.log(`${files.join('\n')}\n\n${next}\nThen · 그다음: npm run check:content`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
