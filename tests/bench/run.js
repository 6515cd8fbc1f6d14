// Builds the site, then says how long that took and what each page weighs. Vite loads the TypeScript.
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const started = performance.now();
execSync('npm run build --silent -- --logLevel error', { stdio: 'inherit' });
console.log(`Build: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

const weight = fileURLToPath(new URL('weight.ts', import.meta.url));
/** @type {{ module: typeof import('./weight') }} */
const { module } = await runnerImport(weight);
console.log([...module.reportWeights(), ''].join('\n'));

const frame = fileURLToPath(new URL('frame.ts', import.meta.url));
/** @type {{ module: typeof import('./frame') }} */
const { module: frames } = await runnerImport(frame);
console.log(
	[
		...(await frames.reportFrames()),
		await frames.reportNonsense(),
		'',
		...(await frames.reportShow()),
		''
	].join('\n')
);
