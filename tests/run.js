// Runs the tests in stages, the cheapest first, and says at the end how long each took and how many
// tests passed. `--all` tries everything (see tests/extent.ts) and asks LibreOffice too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} command
 * @property {'vitest' | 'playwright'} [runner] Whose report tells how many tests passed.
 * @property {string[]} [needs] Programs that npm doesn't bring; without one the stage is left out.
 */

const isAll = process.argv.includes('--all');
const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const reportOf = (/** @type {Stage} */ { name }) => join(folder, `${name}.json`);
const vitest = 'npx vitest run --reporter=default --reporter=json';

/** @type {Stage[]} */
const stages = [
	{ name: 'format', command: 'npx prettier --check .' },
	{ name: 'types', command: 'npm run --silent check' },
	{ name: 'unit', command: vitest, runner: 'vitest' },
	{
		name: 'components',
		command: `${vitest} --config tests/components/vitest.config.ts`,
		runner: 'vitest'
	},
	{ name: 'build', command: 'npx vite build --logLevel warn' },
	{
		name: 'built',
		command: `${vitest} --config tests/built/vitest.config.ts`,
		runner: 'vitest'
	},
	{
		name: 'browser',
		command: 'npx playwright test --config tests/playwright.config.ts',
		runner: 'playwright'
	}
];
if (isAll)
	stages.push({
		name: 'office',
		command: 'node tests/office/run.js',
		needs: ['soffice', 'pdfinfo', 'pdftotext']
	});

const isThere = (/** @type {string} */ program) =>
	spawnSync(program, ['-v'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

/** @param {Stage} stage */
function run(stage) {
	const { status } = spawnSync(
		stage.command + (stage.runner === 'vitest' ? ` --outputFile.json=${reportOf(stage)}` : ''),
		{
			shell: true,
			stdio: 'inherit',
			env: {
				...process.env,
				...(isAll ? { TEST_ALL: '1' } : {}),
				PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(stage)
			}
		}
	);
	return status === 0;
}

/**
 * How many tests of a stage passed and failed; a stage that failed counts as one at least.
 * @param {Stage} stage @param {boolean} isGood
 */
function count(stage, isGood) {
	const least = isGood ? 0 : 1;
	if (!stage.runner || !existsSync(reportOf(stage))) return { passed: 0, failed: least };
	const report = JSON.parse(readFileSync(reportOf(stage), 'utf8'));
	const [passed, failed] =
		stage.runner === 'vitest'
			? [report.numPassedTests, report.numFailedTests]
			: [report.stats.expected + report.stats.flaky, report.stats.unexpected];
	return { passed, failed: Math.max(failed, least) };
}

const lines = [];
const total = { passed: 0, failed: 0 };
for (const stage of stages) {
	const missing = (stage.needs ?? []).filter((program) => !isThere(program));
	if (missing.length) {
		lines.push(`${stage.name.padEnd(10)} left out: ${missing.join(', ')} not installed`);
		continue;
	}
	console.log(`\n== ${stage.name}: ${stage.command}`);
	const started = performance.now();
	const isGood = run(stage);
	const seconds = (performance.now() - started) / 1000;
	const { passed, failed } = count(stage, isGood);
	total.passed += passed;
	total.failed += failed;
	const tests = stage.runner ? `, ${passed} passed` : '';
	lines.push(
		`${stage.name.padEnd(10)} ${seconds.toFixed(0).padStart(4)} s${tests}${isGood ? '' : ', failed'}`
	);
	// A developer mends the first fault first; continuous integration tells all it can.
	if (!isGood && (!process.env.CI || stage.name === 'build')) break;
}
rmSync(folder, { recursive: true });

console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
