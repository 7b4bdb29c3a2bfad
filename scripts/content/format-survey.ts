import { LOCALES } from '../../src/model/constants.ts';
import type { Survey } from '../../src/questions/bank/survey.ts';
import type { Question } from '../../src/questions/schema.ts';

/** A question and the folder it stands in. */
interface Filed {
	topic: string;
	data: Question;
}

const percent = (share: number) => Math.round(share * 100);

/** The survey as a person reads it: counts by topic, the guessers by kind and language, and the shares. `lost` names questions whose section is on no page. */
export function formatSurvey(questions: readonly Filed[], survey: Survey, lost: readonly string[]): string {
	return [
		counts(questions),
		...survey.leaks.filter(({ locale }) => locale === 'ko').map(({ kind }) => guessers(survey, kind)),
		shares(questions, survey, lost),
	].join('\n\n');
}

/** Columns that line up: the first to the left, the others to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[column]!),
				)
				.join('  '),
		)
		.join('\n');
}

function counts(questions: readonly Filed[]): string {
	const kinds = [...new Set(questions.map(({ data }) => data.kind))].sort();
	const row = (name: string, filed: readonly Filed[]) => [
		name,
		...kinds.map((kind) => filed.filter(({ data }) => data.kind === kind).length),
		...[1, 2, 3].map((level) => filed.filter(({ data }) => data.level === level).length),
		filed.length,
	];
	const topics = Map.groupBy(questions, ({ topic }) => topic);
	return table([
		['topic', ...kinds, 'level 1', 'level 2', 'level 3', 'all'],
		...[...topics].map(([topic, filed]) => row(topic, filed)),
		row('all', questions),
	]);
}

/** What each guesser scores on a kind, in per cent and in points above chance. */
function guessers({ leaks }: Survey, kind: Question['kind']): string {
	const [ko, en] = LOCALES.map((locale) => leaks.find((leak) => leak.kind === kind && leak.locale === locale)!);
	const score = ({ got, chance }: { got: number; chance: number }) => {
		const above = percent(got) - percent(chance);
		return [percent(got), above < 0 ? `−${-above}` : `+${above}`];
	};
	return table([
		[kind, 'questions', 'chance', 'ko', '', 'en', ''],
		...ko!.guesses.map((guess, at) => [
			guess.guesser,
			guess.questions,
			percent(guess.chance),
			...score(guess),
			...score(en!.guesses[at]!),
		]),
	]);
}

function shares(questions: readonly Filed[], survey: Survey, lost: readonly string[]): string {
	return [
		`True statements: ${percent(survey.trueStatements)}%.`,
		`The right option is the longest: ko ${percent(survey.longestIsRight.ko)}%, en ${percent(survey.longestIsRight.en)}%.`,
		`Questions whose section is on no page: ${lost.length} of ${questions.length}${lost.map((id) => `, ${id}`).join('')}.`,
	].join('\n');
}
