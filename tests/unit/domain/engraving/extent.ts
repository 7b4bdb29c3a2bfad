/** How many numbers a command of a path takes. */
const TAKES: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** The box of the ends of a path's strokes; what a curve bulges beyond them does not count. */
export function extentOf(path: string) {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const [xs, ys] = [[] as number[], [] as number[]];
	for (const [, command, list] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
		const key = command!.toLowerCase();
		const relative = key === command;
		const numbers = (list!.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
		const takes = TAKES[key]!;
		if (key === 'z') [x, y] = [startX, startY];
		for (let i = 0; takes > 0 && i < numbers.length; i += takes) {
			const end = numbers.slice(i, i + takes);
			if (end.length < takes) throw new Error(`${command}${list} lacks a number`);
			if (key === 'h') x = relative ? x + end[0]! : end[0]!;
			else if (key === 'v') y = relative ? y + end[0]! : end[0]!;
			else [x, y] = relative ? [x + end.at(-2)!, y + end.at(-1)!] : [end.at(-2)!, end.at(-1)!];
			if (key === 'm' && i === 0) [startX, startY] = [x, y];
			xs.push(x);
			ys.push(y);
		}
	}
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
