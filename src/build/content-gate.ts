import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, formatReport, localeOf } from '../book/check/index.ts';
import { forgetBook, sharedBook } from '../book/shared.ts';

/** What an editor writes in a burst, such as saving all, is looked at once. */
const PAUSE_MS = 300;

/** What of Vite's server is used. */
interface DevServer {
	watcher: {
		add(path: string): unknown;
		on(event: 'add' | 'change' | 'unlink', heard: (path: string) => void): unknown;
	};
	ws: { send(payload: object): void };
}

/**
 * Stops a build on any mistake in `content/`, all of them in one report. While writing, the report stands in the terminal
 * and over the page, until the mistake is mended.
 */
export function contentGate(): AstroIntegration {
	let root = '';
	const mistakes = () => {
		// What was read before may have changed meanwhile; files that have not are not parsed again.
		forgetBook(root);
		const { problems } = checkContent(root, sharedBook(root));
		return problems.length > 0 ? formatReport(problems, localeOf(process.env)) : '';
	};
	return {
		name: 'guide-content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				root = fileURLToPath(config.root);
				const report = mistakes();
				if (!report) return;
				if (command === 'build' && !process.env.GUIDE_DRAFT)
					throw new AstroError(`Content has mistakes.\n${report}`);
				logger.warn(`\n${report}`);
			},
			'astro:server:setup': ({ server, logger }) => tellWhileWriting(root, mistakes, server, logger),
		},
	};
}

/** Looks again whenever a content file changes; samples and interface strings too, which Astro does not watch. */
function tellWhileWriting(
	root: string,
	mistakes: () => string,
	server: DevServer,
	logger: Pick<AstroIntegrationLogger, 'warn' | 'info'>,
): void {
	let told = '';
	let waiting: NodeJS.Timeout | undefined;
	const look = () => {
		const report = mistakes();
		if (report) {
			if (report !== told) logger.warn(`\n${report}`);
			server.ws.send({ type: 'error', err: { message: report, stack: '' } });
		} else {
			if (told) logger.info('The mistakes in content/ are mended.');
			server.ws.send({ type: 'full-reload' });
		}
		told = report;
	};
	server.watcher.add(`${root}content`);
	for (const event of ['add', 'change', 'unlink'] as const)
		server.watcher.on(event, (path) => {
			if (!relative(root, path).split(sep).join('/').startsWith('content/')) return;
			clearTimeout(waiting);
			waiting = setTimeout(look, PAUSE_MS);
		});
}
