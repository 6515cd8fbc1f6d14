// Runs the tests in stages, and says at the end how long each took and how many tests passed. `--all`
// tries everything (see tests/extent.ts) and asks Firefox, WebKit and LibreOffice too.
import { spawn, spawnSync } from 'node:child_process';
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

/** @type {Stage} */
const unit = { name: 'unit', command: vitest, runner: 'vitest' };
/** @type {Stage} */
const types = { name: 'types', command: 'npm run --silent check' };
/** @type {Stage[]} */
const others = [
	{ name: 'format', command: 'npx prettier --check --cache .' },
	{
		name: 'components',
		command: `${vitest} --config tests/components/vitest.config.ts`,
		runner: 'vitest'
	}
];
/** @type {Stage} */
const build = { name: 'build', command: 'npx vite build --logLevel warn' };
/** @type {Stage[]} */
const ofBuild = [
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
	ofBuild.push(
		{
			name: 'firefox',
			command: `${vitest} --config tests/journeys/vitest.config.ts firefox`,
			runner: 'vitest',
			needs: ['firefox-esr', 'pdftotext']
		},
		{
			name: 'webkit',
			command: `${vitest} --config tests/journeys/vitest.config.ts webkit`,
			runner: 'vitest',
			needs: ['WebKitWebDriver', 'xvfb-run']
		},
		{
			name: 'office',
			command: 'node tests/office/run.js',
			needs: ['soffice', 'pdfinfo', 'pdftotext']
		}
	);

/**
 * What is run one turn after another: in each, lanes side by side of stages one after another. Nothing
 * that reads SvelteKit's configuration runs beside the build: it would write the version of a build of
 * its own into the files that both share, and no page of this one would start.
 * @type {Stage[][][]}
 */
const turns = [[[unit]], [[types], others], [[build]], ...ofBuild.map((stage) => [[stage]])];

const isThere = (/** @type {string} */ program) =>
	spawnSync(program, ['-v'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

/**
 * Runs a stage; what it says beside another is kept until it ends. True if it ended well.
 * @param {Stage} stage @param {boolean} isAlone @returns {Promise<boolean>}
 */
function run(stage, isAlone) {
	const report = stage.runner === 'vitest' ? ` --outputFile.json=${reportOf(stage)}` : '';
	const env = {
		...process.env,
		...(isAll ? { TEST_ALL: '1' } : {}),
		PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(stage)
	};
	const stdio = isAlone ? 'inherit' : 'pipe';
	const child = spawn(stage.command + report, { shell: true, stdio, env });
	const said = [`\n== ${stage.name}: ${stage.command}\n`];
	if (isAlone) console.log(said.join(''));
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
	return new Promise((done) =>
		child.on('close', (status) => {
			if (!isAlone) process.stdout.write(said.join(''));
			done(status === 0);
		})
	);
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

/** @type {string[]} */
const lines = [];
const total = { passed: 0, failed: 0 };

/**
 * Runs the stages of a lane, until one fails. In continuous integration all are run that can be.
 * @param {Stage[]} lane @param {boolean} isAlone
 */
async function runLane(lane, isAlone) {
	for (const stage of lane) {
		const missing = (stage.needs ?? []).filter((program) => !isThere(program));
		if (missing.length) {
			lines.push(`${stage.name.padEnd(10)} left out: ${missing.join(', ')} not installed`);
			continue;
		}
		const started = performance.now();
		const isGood = await run(stage, isAlone);
		const seconds = (performance.now() - started) / 1000;
		const { passed, failed } = count(stage, isGood);
		total.passed += passed;
		total.failed += failed;
		const tests = stage.runner ? `, ${passed} passed` : '';
		lines.push(
			`${stage.name.padEnd(10)} ${seconds.toFixed(0).padStart(4)} s${tests}${isGood ? '' : ', failed'}`
		);
		if (!isGood && (!process.env.CI || stage === build)) return false;
	}
	return true;
}

const started = performance.now();
for (const turn of turns) {
	const done = await Promise.all(turn.map((lane) => runLane(lane, turn.length === 1)));
	if (done.includes(false)) break;
}
const minutes = (performance.now() - started) / 60_000;
rmSync(folder, { recursive: true });

console.log(
	`\n${lines.join('\n')}\n${minutes.toFixed(1)} minutes\n${total.passed} passed, ${total.failed} failed`
);
process.exitCode = total.failed === 0 ? 0 : 1;
