import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search for a browser sees and does outside itself, so that a test can pretend. */
export interface Machine {
	platform: NodeJS.Platform;
	/** The environment's variables. */
	environment: Record<string, string | undefined>;
	isRoot: boolean;
	/** Where Playwright keeps the Chromium it downloads, whether it is there or not. */
	download: string;
	exists(path: string): boolean;
	/** Runs a program for at most so many minutes; true if it ended well. */
	run(program: string, words: string[], minutes: number): boolean;
	/** Tells the reader of the test run what is being done. */
	say(line: string): void;
}

/** A headless shell draws pages as the whole browser does, without windows to set up for each. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'] as const;
const NAMES = [...SHELLS, 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const PROGRAMS = [...NAMES, 'microsoft-edge-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli');
const ADVICE =
	'Install Chrome, Chromium or Edge, or set CHROMIUM to the path of one (on Linux, ' +
	'"npx playwright install --with-deps chromium" brings one with the libraries it needs).';

/** The paths where an installed Chrome, Chromium or Edge may stand, the likeliest first. */
export function listPlaces({ platform, environment }: Machine): string[] {
	const { join, delimiter } = platform === 'win32' ? win32 : posix;
	const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
	const onPath = PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...listUsualPlaces(platform, environment), ...onPath];
}

function listUsualPlaces(platform: NodeJS.Platform, env: Machine['environment']): string[] {
	if (platform === 'darwin') return MAC.map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
	if (platform !== 'win32') return NAMES.map((name) => `/usr/bin/${name}`);
	const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
	const file = (place: string) => (place === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe');
	return roots
		.filter((root) => root !== undefined)
		.flatMap((root) => WINDOWS.map((at) => win32.join(root, at, 'Application', file(at))));
}

/** The path of a Chromium that starts, and how it was come by; brings one if there is none. */
export function findBrowser(machine: Machine): { path: string; how: string } {
	const { environment, download } = machine;
	if (environment.CHROMIUM) return takeNamed(environment.CHROMIUM, machine);
	const installed = findInstalled(machine);
	if (installed) return { path: installed, how: 'found installed' };
	if (starts(download, machine)) return { path: download, how: 'downloaded earlier by Playwright' };
	if (downloadBrowser(machine)) return { path: download, how: 'downloaded by Playwright' };
	const packaged = installPackage(machine) && findInstalled(machine);
	if (packaged) return { path: packaged, how: 'installed by apt-get' };
	throw new Error(`No browser for the browser tests: ${listTried(machine).join(', ')}. ${ADVICE}`);
}

function takeNamed(path: string, machine: Machine): { path: string; how: string } {
	if (machine.exists(path)) return { path, how: 'named by CHROMIUM' };
	throw new Error(`CHROMIUM names ${path}, where there is no file. ${ADVICE}`);
}

const findInstalled = (machine: Machine): string | undefined =>
	listPlaces(machine).find((path) => starts(path, machine));

/**
 * A file alone proves little: Ubuntu's chromium-browser may be a stub that asks for a snap, and a
 * download may lack system libraries. On Windows --version would open a window, so there it must do.
 */
const starts = (path: string, { platform, exists, run }: Machine): boolean =>
	exists(path) && (platform === 'win32' || run(path, ['--version'], 0.5));

function downloadBrowser(machine: Machine): boolean {
	machine.say('No browser found: "npx playwright install chromium" is tried (4 minutes at most).');
	machine.run(process.execPath, [PLAYWRIGHT, 'install', '--no-shell', 'chromium'], 4);
	return starts(machine.download, machine);
}

const hasApt = ({ platform, isRoot, exists }: Machine): boolean =>
	platform === 'linux' && isRoot && exists('/usr/bin/apt-get');

function installPackage(machine: Machine): boolean {
	if (!hasApt(machine)) return false;
	machine.say(`The download failed: "apt-get install ${SHELLS[0]}" is tried (7 minutes at most).`);
	machine.run('apt-get', ['update'], 2);
	return machine.run('apt-get', ['install', '-y', SHELLS[0]], 5);
}

const listTried = (machine: Machine): string[] => [
	'none that starts is installed at the usual places or on PATH',
	'"npx playwright install chromium" failed',
	hasApt(machine)
		? `"apt-get install ${SHELLS[0]}" failed`
		: 'apt-get was not tried (only for root on Debian and Ubuntu)'
];

const THIS_MACHINE: Machine = {
	platform: process.platform,
	environment: process.env,
	isRoot: process.getuid?.() === 0,
	download: chromium.executablePath(),
	exists: existsSync,
	run: runProgram,
	say: console.log
};

function runProgram(program: string, words: string[], minutes: number): boolean {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(program, words, { timeout: minutes * 60_000, stdio: 'ignore', env });
		return true;
	} catch {
		return false;
	}
}

/** The Chromium of the browser tests. Playwright's workers take what the first search found. */
export function chromiumPath(machine: Machine = THIS_MACHINE): string {
	const found = machine.environment.BROWSER_TESTS_USE;
	if (found) return found;
	const { path, how } = findBrowser(machine);
	machine.say(`Browser tests use ${path} (${how})`);
	return (machine.environment.BROWSER_TESTS_USE = path);
}
