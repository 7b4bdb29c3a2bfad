import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../book.ts';
import type { Problem } from '../problems.ts';

/** The longest program that a page shows without a scroll, in lines. */
const LONGEST = 40;

/** Samples that lack a program or what it prints, and programs too long to read beside the text. */
export function checkSamples(root: string, { samples }: Book): Problem[] {
	return samples.flatMap(({ file, data }) => {
		const folder = file.replace(/sample\.yaml$/, '');
		const missing = (name: string, remedy: string): Problem[] =>
			existsSync(join(root, folder, name))
				? []
				: [{ file, field: '', message: `has no ${name} beside it. ${remedy}` }];
		return [
			...missing('expected.txt', 'Write there what the program prints.'),
			...data.languages.flatMap((language) => {
				const name = `main.${language}`;
				const absent = missing(name, `Write the program, or take ${language} out of languages.`);
				return absent.length > 0 ? absent : tooLong(root, `${folder}${name}`);
			}),
		];
	});
}

function tooLong(root: string, file: string): Problem[] {
	const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
	return lines <= LONGEST
		? []
		: [
				{
					file,
					field: '',
					message: `has ${lines} lines. Shorten it to ${LONGEST}, so that a page can show it whole.`,
				},
			];
}
