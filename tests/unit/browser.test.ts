import { describe, expect, it } from 'vitest';
import { chromiumPath, findBrowser, listPlaces, type Machine } from '../browser';

const DOWNLOAD = '/cache/chromium/chrome';

interface Pretence extends Partial<Machine> {
	/** Files that exist and start. */
	files?: string[];
	/** Files that exist and don't start. */
	stubs?: string[];
	/** What a run of a program whose words include the key brings. */
	brings?: Record<string, string>;
}

function pretend({ files = [], stubs = [], brings = {}, ...rest }: Pretence) {
	const there = new Set(files);
	const ran: string[] = [];
	const said: string[] = [];
	const run = (program: string, words: string[]): boolean => {
		if (words[0] === '--version') return there.has(program);
		const line = [program.replace(process.execPath, 'node'), ...words.slice(-2)].join(' ');
		ran.push(line);
		const brought = Object.entries(brings).find(([word]) => line.includes(word))?.[1];
		if (brought) there.add(brought);
		return brought !== undefined || words[0] === 'update';
	};
	const machine: Machine = {
		platform: 'linux',
		environment: { PATH: '/usr/local/bin:/opt/bin' },
		isRoot: false,
		download: DOWNLOAD,
		exists: (path) => there.has(path) || stubs.includes(path),
		run,
		say: (line) => said.push(line),
		...rest
	};
	return { machine, ran, said };
}

const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const APT = { isRoot: true, stubs: ['/usr/bin/apt-get'] };

const cases: [string, Pretence, { path: string; how: string }][] = [
	[
		'what CHROMIUM names before all else',
		{ environment: { CHROMIUM: '/my/chrome' }, files: ['/my/chrome', '/usr/bin/chromium'] },
		{ path: '/my/chrome', how: 'named by CHROMIUM' }
	],
	[
		'an installed one',
		{ files: ['/usr/bin/chromium', DOWNLOAD] },
		{ path: '/usr/bin/chromium', how: 'found installed' }
	],
	[
		'a headless shell before a whole browser',
		{ files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
		{ path: '/usr/bin/chromium-headless-shell', how: 'found installed' }
	],
	[
		'one on PATH',
		{ files: ['/opt/bin/microsoft-edge'] },
		{ path: '/opt/bin/microsoft-edge', how: 'found installed' }
	],
	[
		'one of macOS',
		{ platform: 'darwin', files: [CHROME] },
		{ path: CHROME, how: 'found installed' }
	],
	[
		'one of Windows, without starting it',
		{
			platform: 'win32',
			environment: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
			stubs: [EDGE]
		},
		{ path: EDGE, how: 'found installed' }
	],
	[
		'an earlier download past a stub that does not start',
		{ stubs: ['/usr/bin/chromium-browser'], files: [DOWNLOAD] },
		{ path: DOWNLOAD, how: 'downloaded earlier by Playwright' }
	],
	[
		'a download when there is none',
		{ brings: { '--no-shell chromium': DOWNLOAD } },
		{ path: DOWNLOAD, how: 'downloaded by Playwright' }
	],
	[
		"Debian's package when the download fails",
		{ ...APT, brings: { '-y chromium-headless-shell': '/usr/bin/chromium-headless-shell' } },
		{ path: '/usr/bin/chromium-headless-shell', how: 'installed by apt-get' }
	]
];

describe('findBrowser', () => {
	it.each(cases)('findBrowser(machine) takes %s', (_name, pretence, expected) => {
		expect(findBrowser(pretend(pretence).machine)).toEqual(expected);
	});

	it('findBrowser(machine) runs no installer when a browser is there', () => {
		const { machine, ran } = pretend({ ...APT, files: ['/usr/bin/chromium'] });
		findBrowser(machine);
		expect(ran).toEqual([]);
	});

	it('findBrowser(machine) asks apt-get only as root', () => {
		const { machine, ran } = pretend({ ...APT, isRoot: false });
		expect(() => findBrowser(machine)).toThrow('apt-get was not tried');
		expect(ran).toEqual(['node --no-shell chromium']);
	});

	it('findBrowser(machine) says what it tried and how to get one', () => {
		expect(() => findBrowser(pretend(APT).machine)).toThrow(
			/none that starts .*playwright install chromium" failed.*apt-get install chromium-headless-shell" failed.*set CHROMIUM/
		);
	});

	it('findBrowser(machine) does not pass over a CHROMIUM that is not there', () => {
		const { machine } = pretend({ environment: { CHROMIUM: '/no' }, files: [DOWNLOAD] });
		expect(() => findBrowser(machine)).toThrow('CHROMIUM names /no');
	});
});

describe('listPlaces', () => {
	it('listPlaces(machine) splits PATH as the platform does', () => {
		const { machine } = pretend({ platform: 'win32', environment: { Path: 'C:\\a;D:\\b' } });
		expect(listPlaces(machine)).toContain('D:\\b\\chrome.exe');
	});
});

describe('chromiumPath', () => {
	it('chromiumPath(machine) searches and speaks once', () => {
		const { machine, said } = pretend({ files: ['/usr/bin/chromium'] });
		expect([chromiumPath(machine), chromiumPath(machine)]).toEqual(
			Array(2).fill('/usr/bin/chromium')
		);
		expect(said).toEqual(['Browser tests use /usr/bin/chromium (found installed)']);
	});
});
