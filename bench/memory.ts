import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. A process that lives shorter may be missed. */
const INTERVAL = 200;

/** The most memory that was seen in use, in bytes of resident memory; pages that processes share count for each. */
export interface Peak {
	/** Of any one process. */
	largest: number;
	/** Of all together. */
	all: number;
}

/**
 * Watches the memory of the processes that this one starts, and theirs; `stop` ends it. Nothing comes of it where there
 * is no `/proc`, which is anywhere but on Linux.
 */
export function watchMemory(): { stop(): Peak | undefined } {
	let peak: Peak | undefined;
	const timer = setInterval(() => {
		const sizes = descendants(process.pid).map(residentBytes);
		peak = {
			largest: Math.max(peak?.largest ?? 0, ...sizes),
			all: Math.max(
				peak?.all ?? 0,
				sizes.reduce((sum, bytes) => sum + bytes, 0),
			),
		};
	}, INTERVAL);
	if (process.platform !== 'linux') clearInterval(timer);
	return {
		stop() {
			clearInterval(timer);
			return peak;
		},
	};
}

/** The processes below one. */
function descendants(root: number): number[] {
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc'))
		if (/^\d+$/.test(name)) {
			const parent = Number(/^PPid:\s*(\d+)/m.exec(statusOf(Number(name)))?.[1] ?? 0);
			children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
		}
	const below = (pid: number): number[] =>
		(children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
	return below(root);
}

const residentBytes = (pid: number) => Number(/^VmRSS:\s*(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) * 1024;

function statusOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return ''; // It has ended meanwhile.
	}
}
