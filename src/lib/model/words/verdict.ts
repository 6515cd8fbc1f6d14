import { group } from 'd3';
import { capitalize, formatList } from '../numbers/format';
import { speakSource, type Nearness, type SourceLine } from '../source';

/** What the lines beside one number say of it together. */
type Standing = Nearness | 'mixed' | 'other date' | 'same date';

function standingOf(lines: SourceLine[]): Standing {
	const dated = lines.find(({ path }) => path !== null);
	const all = new Set(lines.filter(({ path }) => path === null).map(({ nearness }) => nearness));
	if (all.has('contradicts')) return 'contradicts';
	if (all.has('close') && all.has('differs')) return 'mixed';
	const found = (['close', 'differs', 'other measure', 'not compared', 'not found'] as const).find(
		(one) => all.has(one)
	);
	if (dated && (!found || found === 'not found'))
		return dated.nearness === 'differs' ? 'other date' : 'same date';
	return found ?? 'not found';
}

/** How each standing is said of so many names. */
const sayings: [Standing, (names: string[]) => string][] = [
	['close', (names) => `close for ${formatList(names)}`],
	['mixed', (names) => `close or not, depending on what is counted, for ${formatList(names)}`],
	['differs', (names) => `differ on ${formatList(names)}`],
	['contradicts', (names) => `contradict ${formatList(names)}`],
	['other measure', (names) => `only a different measure for ${formatList(names)}`],
	['not compared', (names) => `can’t be compared with ${formatList(names)}`],
	['other date', sayDates],
	['not found', (names) => `none found for ${formatList(names)}`]
];

/** More dates than this are counted, not named. */
const mostDates = 2;

function sayDates(names: string[]): string {
	if (names.length > mostDates) return `differ on ${names.length} dates or fates`;
	return `differ on the date or fate of ${formatList(names)}`;
}

/** Names of lines, those that count the same together: "2% and 77% of cultivated land". */
const nameTogether = (lines: SourceLine[]): string[] =>
	[...group(lines, ({ counts }) => counts)].flatMap(([counts, own]) => {
		const names = own.map(({ name }) => name);
		return counts ? [`${formatList([...new Set(names)])} ${counts}`] : names;
	});

/**
 * The verdict on a figure in one line: "close for 1930 and 1940; none found for 1923."; empty where
 * nothing was looked for.
 */
export function describeVerdict(lines: SourceLine[]): string {
	const standings = [...group(lines, ({ claim }) => claim).values()].map((own) => ({
		standing: standingOf(own),
		line: own[0]!
	}));
	if (standings.every(({ standing }) => standing === 'not found'))
		return standings.length ? 'none found.' : '';
	const said = sayings.flatMap(([standing, say]) => {
		const own = standings.filter((one) => one.standing === standing).map(({ line }) => line);
		return own.length ? [say(nameTogether(own))] : [];
	});
	return said.length ? `${said.join('; ')}.` : '';
}

/** All that is said beside a figure's numbers: first the verdict on all of them, then each, then remarks. */
export const speakSources = (lines: SourceLine[], remarks: string[] = []): string[] =>
	[capitalize(describeVerdict(lines)), ...lines.map(speakSource), ...remarks].filter(Boolean);
