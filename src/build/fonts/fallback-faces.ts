/** Sizes of a typeface in em. */
interface Metrics {
	/** Advance of a Hangul syllable, the mean where they differ; none for a face without Hangul. */
	hangul?: number;
	space: number;
	/** Mean advance of digits, weighted as in the pages. */
	digit: number;
	/** Mean advance of Latin letters and signs, weighted as in the English pages. */
	latin: number;
}

/** A face that a page draws with, by family and weights as CSS gives them. */
interface Original extends Metrics {
	family: string;
	weight: string;
	/** Height above and depth below the base line, from the table `hhea`. */
	ascent: number;
	descent: number;
}

/** A face of the reader's machine that stands in until the page's own has come. */
interface StandIn extends Metrics {
	original: Original;
	/** Name of the family that the style sheets list after the original. */
	family: string;
	/** Full names and PostScript names under which machines have it. */
	local: string[];
}

const TEXT: Original = {
	family: 'Pretendard',
	weight: '400 500',
	hangul: 0.8643,
	space: 0.251,
	digit: 0.5695,
	latin: 0.4954,
	ascent: 0.9521,
	descent: 0.2412,
};
const BOLD: Original = { ...TEXT, weight: '600 700', space: 0.2324, digit: 0.6068, latin: 0.5254 };
const TITLE: Original = {
	family: 'Gowun Batang',
	weight: '700',
	hangul: 0.9042,
	space: 0.31,
	digit: 0.5627,
	latin: 0.4882,
	ascent: 1.16,
	descent: 0.288,
};

const NOTO_SANS = {
	original: TEXT,
	local: ['Noto Sans CJK KR', 'NotoSansCJKkr-Regular', 'Noto Sans KR', 'NotoSansKR-Regular'],
	digit: 0.555,
	latin: 0.519,
};
const NOTO_SANS_BOLD = {
	original: BOLD,
	local: ['Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold', 'Noto Sans KR Bold', 'NotoSansKR-Bold'],
	digit: 0.59,
	latin: 0.5502,
};
const MALGUN_BOLD = {
	local: ['Malgun Gothic Bold', 'MalgunGothicBold'],
	hangul: 1,
	space: 0.3516,
	digit: 0.5796,
	latin: 0.5185,
};

/**
 * Linux, Android and ChromeOS have Noto CJK, Windows has Malgun Gothic, and Arial is on Apple's machines; DejaVu is
 * on the barest of Linux. The sizes of
 * Apple SD Gothic Neo are not published, so there it stands in for Hangul as it is. Noto has a wider space in Korean
 * text. It and our own were measured in Chromium; Arial by Liberation Sans and Georgia by Gelasio, which are drawn to
 * the same widths; those of Malgun Gothic are the ones that the word processor rhwp lists.
 */
const STAND_INS: StandIn[] = [
	{ ...NOTO_SANS, family: 'Noto Sans as Pretendard', space: 0.224 },
	{ ...NOTO_SANS_BOLD, family: 'Noto Sans as Pretendard', space: 0.227 },
	{ ...NOTO_SANS, family: 'Noto Sans in Korean as Pretendard', hangul: 0.92, space: 0.28 },
	{ ...NOTO_SANS_BOLD, family: 'Noto Sans in Korean as Pretendard', hangul: 0.92, space: 0.28 },
	{
		original: TEXT,
		family: 'Malgun Gothic as Pretendard',
		local: ['Malgun Gothic', 'MalgunGothic'],
		hangul: 1,
		space: 0.3516,
		digit: 0.5508,
		latin: 0.4891,
	},
	{ ...MALGUN_BOLD, original: BOLD, family: 'Malgun Gothic as Pretendard' },
	{
		original: TEXT,
		family: 'Arial as Pretendard',
		local: ['Arial', 'ArialMT', 'Liberation Sans'],
		space: 0.2778,
		digit: 0.5562,
		latin: 0.482,
	},
	{
		original: BOLD,
		family: 'Arial as Pretendard',
		local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
		space: 0.2778,
		digit: 0.5562,
		latin: 0.5219,
	},
	{
		original: TEXT,
		family: 'DejaVu Sans as Pretendard',
		local: ['DejaVu Sans', 'DejaVuSans'],
		space: 0.3179,
		digit: 0.6362,
		latin: 0.553,
	},
	{
		original: BOLD,
		family: 'DejaVu Sans as Pretendard',
		local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
		space: 0.3481,
		digit: 0.6958,
		latin: 0.626,
	},
	{
		original: TITLE,
		family: 'Noto Serif as Gowun Batang',
		local: ['Noto Serif CJK KR Bold', 'NotoSerifCJKkr-Bold', 'Noto Serif KR Bold', 'NotoSerifKR-Bold'],
		hangul: 0.966,
		space: 0.31,
		digit: 0.589,
		latin: 0.556,
	},
	{
		original: TITLE,
		family: 'Georgia as Gowun Batang',
		local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
		space: 0.2539,
		digit: 0.6293,
		latin: 0.5683,
	},
	{
		original: TITLE,
		family: 'DejaVu Serif as Gowun Batang',
		local: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
		space: 0.3481,
		digit: 0.6958,
		latin: 0.6141,
	},
	{ ...MALGUN_BOLD, original: TITLE, family: 'Malgun Gothic as Gowun Batang' },
];

/** What is sized apart, because no one factor fits it all; of rules that cover a character the last holds. */
const RANGES: [keyof Metrics, range: string][] = [
	['latin', ''],
	['space', 'U+20'],
	['digit', 'U+30-39'],
	['hangul', 'U+3131-318E,U+AC00-D7A3'],
];

/**
 * Rules by which faces of the machine take as much room as those they stand in for, so that no line breaks elsewhere
 * when those come.
 */
export function fallbackRules(standIns: readonly StandIn[] = STAND_INS): string[] {
	return standIns.flatMap((standIn) =>
		RANGES.flatMap(([kind, range]) => {
			const [wanted, there] = [standIn.original[kind], standIn[kind]];
			return wanted && there ? [ruleOf(standIn, wanted / there, range)] : [];
		}),
	);
}

/** Height and depth are given in sizes after the adjustment. */
function ruleOf({ original, family, local }: StandIn, factor: number, range: string): string {
	const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
	const { weight, ascent, descent } = original;
	const descriptors = [
		`font-family:'${family}'`,
		`font-weight:${weight}`,
		'font-display:swap',
		`src:${local.map((name) => `local('${name}')`).join(',')}`,
		`size-adjust:${percent(factor)}`,
		`ascent-override:${percent(ascent / factor)}`,
		`descent-override:${percent(descent / factor)}`,
		'line-gap-override:0%',
		...(range ? [`unicode-range:${range}`] : []),
	];
	return `@font-face{${descriptors.join(';')}}`;
}
