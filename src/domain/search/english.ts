const IRREGULAR: Readonly<Record<string, string>> = {
	ran: 'run',
	paid: 'pay',
	built: 'build',
	held: 'hold',
	kept: 'keep',
	lost: 'lose',
	wrote: 'write',
	written: 'write',
};

/** The irregular past forms of a verb, and the verb of such a form: pay, paid. */
export function irregularForms(word: string): string[] {
	const past = Object.keys(IRREGULAR).filter((form) => IRREGULAR[form] === word);
	return Object.hasOwn(IRREGULAR, word) ? [IRREGULAR[word]!, ...past] : past;
}

/** Base forms an English word may have, likeliest first, the word itself not among them: retries → retry, retrie. */
export function englishStems(word: string): string[] {
	if (!/^[a-z]{4,}$/.test(word)) return /^[a-z0-9]{3,}s$/.test(word) ? [word.slice(0, -1)] : [];
	const stems = new Set<string>();
	const cut = (ending: string, ...put: string[]) => {
		if (!word.endsWith(ending) || word.length - ending.length < 3) return;
		for (const end of put) stems.add(word.slice(0, -ending.length) + end);
	};
	if (IRREGULAR[word]) stems.add(IRREGULAR[word]);
	cut('ies', 'y');
	cut('sses', 'ss');
	if (!word.endsWith('ss')) cut('s', '');
	cut('es', '');
	for (const ending of ['ing', 'ed', 'er', 'ers']) {
		cut(ending, '', 'e');
		const doubled = word.slice(0, -ending.length);
		if (word.endsWith(ending) && /([bdglmnprt])\1$/.test(doubled)) stems.add(doubled.slice(0, -1));
	}
	for (const ending of [
		'ization',
		'isation',
		'ation',
		'ize',
		'ise',
		'ized',
		'ised',
		'izing',
		'ising',
		'ment',
	])
		cut(ending, '', 'e', 'ize');
	cut('ied', 'y');
	cut('ly', '');
	cut('ally', 'al', '');
	cut('able', '', 'e');
	return [...stems].filter((stem) => stem.length > 2);
}

/** The spelling in which British and American forms fall together: authorisation and authorization, centre and center. */
export function foldEnglish(word: string): string {
	return word
		.replace(/is(e|ed|es|er|ing|ation|ations|able)$/, 'iz$1')
		.replace(/lys(e|ed|es|ing)$/, 'lyz$1')
		.replace(/(at|bi|ci|he|it|lu|nt|ib|ea|ct)re(s?)$/, (_, stem: string, end: string) => `${stem}er${end}`)
		.replace(/our(s|ed|ing|al|able|ite|ful)?$/, 'or$1')
		.replace(/ogue(s?)$/, 'og$1')
		.replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
		.replace(/eability$/, 'ability')
		.replace(/eable$/, 'able')
		.replace(/ence$/, 'ense')
		.replace(/programme/, 'program');
}
