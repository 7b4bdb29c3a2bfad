import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { LOCALES, type Locale } from '../../model/constants.ts';
import { type Problem, problemsOf } from '../problems.ts';
import { parseYaml } from '../read.ts';
import { type WrittenText, writtenTexts } from './written-texts.ts';

/** Where the words that the guide does not use are listed. */
const FILE = 'content/_voice.yaml';

const RuleSchema = z.strictObject({
	/** A regular expression; capitals and small letters are the same. */
	find: z.string().refine(isPattern, 'is not a regular expression. Quote it in single quotes.'),
	/** What to write instead. */
	instead: z.string().min(1),
	/** Whether it holds for paragraphs of pages only. */
	paragraphs: z.boolean().default(false),
});
const VoiceSchema = z.strictObject({ ko: z.array(RuleSchema), en: z.array(RuleSchema) });
type Rule = z.infer<typeof RuleSchema>;

function isPattern(source: string): boolean {
	try {
		return Boolean(new RegExp(source, 'u'));
	} catch {
		return false;
	}
}

/** Texts in words or turns that the guide does not use. */
export function checkVoice(root: string): Problem[] {
	const { value, problems } = parseYaml(FILE, readFileSync(join(root, FILE), 'utf8'));
	if (value === undefined) return problems;
	const rules = VoiceSchema.safeParse(value);
	if (!rules.success) return problemsOf(FILE, value, rules.error);
	return LOCALES.flatMap((locale) => breaches(root, locale, rules.data[locale]));
}

function breaches(root: string, locale: Locale, rules: readonly Rule[]): Problem[] {
	const patterns = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.find, 'giu') }));
	return writtenTexts(root, locale).flatMap((text) =>
		patterns
			.filter(({ paragraphs }) => text.paragraph || !paragraphs)
			.flatMap(({ pattern, instead }) =>
				[...text.text.matchAll(pattern)].map((match) => breach(text, match, instead)),
			),
	);
}

function breach({ file, field, text }: WrittenText, match: RegExpExecArray, instead: string): Problem {
	const from = Math.max(0, match.index - 12);
	const around = text.slice(from, match.index + match[0].length + 12).replaceAll('\n', ' ');
	return { file, field, message: `“${around}” is not how the guide writes. Write ${instead}.` };
}
