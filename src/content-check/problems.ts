import type { z } from 'astro/zod';

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
export function formatProblem({ file, field, message }: Problem): string {
	return field ? `${file} · ${field}: ${message}` : `${file}: ${message}`;
}

/** The whole report, one problem a line, sorted by file. */
export function formatReport(problems: Problem[]): string {
	const lines = problems.map(formatProblem).sort();
	return `${lines.join('\n')}\n${lines.length} ${lines.length === 1 ? 'problem' : 'problems'} in content/`;
}

const shown = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value));

function valueAt(data: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
		data,
	);
}

/** Turns zod's issues into problems that name the remedy. `data` is what was parsed, to quote what was found. */
export function problemsOf(file: string, data: unknown, error: z.ZodError): Problem[] {
	return error.issues.flatMap((issue): Problem[] => {
		const field = issue.path.map(String).join('.');
		const found = valueAt(data, issue.path);
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((key) => ({
					file,
					field: [...issue.path.map(String), key].join('.'),
					message: 'is not a known key. Correct its spelling or remove it.',
				}));
			case 'invalid_type':
				return [
					found === undefined
						? { file, field, message: `is missing. Add it (${issue.expected}).` }
						: {
								file,
								field,
								message: `${shown(found)} is not ${article(issue.expected)}. Write ${article(issue.expected)}.`,
							},
				];
			case 'invalid_value':
				return [
					{
						file,
						field,
						message: `${shown(found)} is not one of ${issue.values.join(', ')}. Use one of them.`,
					},
				];
			case 'invalid_union':
				return [
					{
						file,
						field: field || 'kind',
						message: `${shown(found === data ? undefined : found)} is not a known form. See the schema for the forms it may take.`,
					},
				];
			default:
				return [
					{
						file,
						field,
						message: issue.message.startsWith('"') ? issue.message : `${quoted(found)}${issue.message}`,
					},
				];
		}
	});
}

const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const quoted = (value: unknown) => (typeof value === 'string' && value.length < 60 ? `${shown(value)} ` : '');
