import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, formatReport, localeOf } from '../book/check/index.ts';
import { forgetBook, sharedBook } from '../book/shared.ts';

/** Stops a build on any mistake in `content/`, all of them in one report; while writing it only warns. */
export function contentGate(): AstroIntegration {
	return {
		name: 'guide-content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const root = fileURLToPath(config.root);
				// A server that starts again has not seen what changed meanwhile.
				forgetBook(root);
				const { problems } = checkContent(root, sharedBook(root));
				if (problems.length === 0) return;
				const report = formatReport(problems, localeOf(process.env));
				if (command === 'build' && !process.env.GUIDE_DRAFT)
					throw new AstroError(`Content has mistakes.\n${report}`);
				logger.warn(`\n${report}`);
			},
		},
	};
}
