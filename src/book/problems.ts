import type { z } from 'astro/zod';
import type { Locale } from '../model/constants.ts';
import { inKorean } from './check/korean.ts';

/** One mistake in a content file, told to its writer: where it stands, what was found, what to do. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** The field, `choices.0.reason.ko`; a line, `line 12`; or empty where the whole file is meant. */
	field: string;
	/** What was found and what to write instead. */
	message: string;
}

/** `content/terms/x.yaml · summary.en: is missing. Add it.` */
export function formatProblem({ file, field, message }: Problem, locale: Locale = 'en'): string {
	const told = locale === 'ko' ? inKorean(message) : message;
	return field ? `${file} · ${field}: ${told}` : `${file}: ${told}`;
}

/** The whole report, one problem a line, sorted by file. */
export function formatReport(problems: readonly Problem[], locale: Locale = 'en'): string {
	const lines = problems.map((problem) => formatProblem(problem, locale)).sort();
	const count = lines.length;
	const sum =
		locale === 'ko'
			? `content/에 고칠 곳이 ${count}군데 있습니다`
			: `${count} ${count === 1 ? 'problem' : 'problems'} in content/`;
	return `${lines.join('\n')}\n${sum}`;
}

/** The language of a terminal, from `LC_ALL`, `LC_MESSAGES` or `LANG`; reports are told in it. */
export function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
	return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en';
}

function shown(value: unknown): string {
	if (typeof value === 'string') return `"${value}"`;
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' && value !== null ? 'a set of keys' : String(value);
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
}

/** Turns zod's issues into problems that name the remedy. `data` is what was parsed, to quote what was found. */
export function problemsOf(file: string, data: unknown, error: z.ZodError): Problem[] {
	return error.issues.flatMap((issue): Problem[] => {
		const path = issue.path.map(String);
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({
				file,
				field: [...path, key].join('.'),
				message: `is not a known key. ${remedyFor(valueAt(data, [...issue.path, key]))}`,
			}));
		return [{ file, field: path.join('.'), message: messageOf(issue, valueAt(data, issue.path)) }];
	});
}

/** A key without a value is most often the rest of a text: `{ ko: 예, 아니요, en: … }`. */
const remedyFor = (value: unknown) =>
	value === null
		? 'Quote the text before it if the text contains a comma, else correct its spelling or remove it.'
		: 'Correct its spelling or remove it.';

function messageOf(issue: z.core.$ZodIssue, found: unknown): string {
	const wanted = wantedBy(issue);
	if (wanted && found === undefined) return `is missing. Add it (${wanted.join(', ')}).`;
	if (found === null && issue.path.length === 0) return 'is empty. Fill it in, or delete the file.';
	if (wanted && issue.code === 'invalid_type')
		return `${shown(found)} is not ${article(issue.expected)}. Write ${article(issue.expected)}.`;
	if (wanted) return `${shown(found)} is not one of ${wanted.join(', ')}. Use one of them.`;
	return issue.message.startsWith('"') ? issue.message : `${quoted(found)}${issue.message}`;
}

/** The types or values of which an issue asks for one; nothing where it asks for something else. */
function wantedBy(issue: z.core.$ZodIssue): string[] | undefined {
	if (issue.code === 'invalid_type') return [issue.expected];
	if (issue.code === 'invalid_value') return issue.values.map(String);
	if (issue.code !== 'invalid_union') return undefined;
	if ('options' in issue && issue.options) return issue.options.map(String);
	return issue.errors.flatMap((issues) => issues.flatMap((one) => wantedBy(one) ?? []));
}

const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const quoted = (value: unknown) => (typeof value === 'string' && value.length < 60 ? `${shown(value)} ` : '');
