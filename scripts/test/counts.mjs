import { existsSync, readFileSync } from 'node:fs';

/** Counts of a report that vitest's JSON reporter wrote. A file that could not be loaded is one failure. */
export function countVitest(file) {
	const report = read(file);
	if (!report) return undefined;
	const unloaded = report.testResults.filter(
		(suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Counts of a report that Playwright's JSON reporter wrote. */
export function countPlaywright(file) {
	const report = read(file);
	if (!report) return undefined;
	const { expected, flaky, unexpected, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected, skipped };
}

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
