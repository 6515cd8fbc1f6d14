import { escape } from 'arquero';
import type { Datum, Tone } from '$lib/model/datum';
import type { LanesPanel } from '$lib/model/panel';
import { anchor, yearsOf } from '$lib/model/period';
import { define } from '$lib/define/define';
import type { Claim } from '$lib/data/claim';
import { dataOf, stated, where } from '$lib/define/select';

/** The lane of each topic: its name and its tone. */
const lanes = new Map<string | null, { group: string; tone: Tone }>(
	Object.entries({
		party: { group: 'Party and state', tone: 'grey' },
		opposition: { group: 'The opposition', tone: 'second' },
		international: { group: 'International', tone: 'grey' },
		persecution: { group: 'Persecution', tone: 'accent' },
		family: { group: 'Trotsky’s family', tone: 'accent' }
	})
);

/** Fates that are no killings stand back, as in the family’s own figure. */
const isKilling = ({ kind, group }: Claim): boolean =>
	kind !== 'fate' || ['shot', 'murdered', 'executed'].includes(group ?? '');
const labelOf = ({ kind, subject, group }: Claim): string =>
	kind === 'fate' ? `${subject}: ${group}` : subject;

const events = dataOf(
	stated(
		where((c) => lanes.has(c.topic)),
		(c) => ({ label: labelOf(c), ...lanes.get(c.topic), ...(isKilling(c) ? {} : { tone: 'grey' }) })
	).orderby(escape(({ period }: Datum) => period && anchor(period)))
);
const packed: LanesPanel = {
	form: 'lanes',
	title: null,
	data: events,
	domain: yearsOf(events),
	lanes: 'packed'
};

const [first, last] = yearsOf(events);

/** The events that are named where there is no room for all. */
const chief = [
	'working-class-power-1917',
	'plenum-october-1923',
	'socialism-in-one-country',
	'joint-platform-1927',
	'capitulation-1927',
	'trotsky-deported',
	'kirov-1934',
	'trial-1-date',
	'vorkuta-date',
	'trial-3-date',
	'trial-4-date',
	'trotsky-murdered'
];
const named = events.flatMap((event) =>
	chief.includes(event.key) ? [{ ...event, group: null }] : []
);

export default define({
	slug: 'timeline',
	section: 'The whole article',
	events: true,
	title: 'Timeline',
	question: 'What does the article date, and how precisely?',
	headline: `The article’s dated events, ${first}–${last}`,
	states: ['vodka-ban', 'family-olga'],
	card: { ...packed, data: named, domain: yearsOf(named), lanes: 'rows' },
	views: [{ name: 'lanes', label: 'Lanes', panels: [packed] }],
	caveats: [
		'A dot is a day, a bar a month, a year or a span, an arrow to the left “by”, to the right “from”; a dashed bar is some time within it.',
		'Events are labeled where there is room; the figure’s page lists them all.',
		'The article also dates later events; they are in the table of claims.',
		'Other sources give different dates for some of these events.'
	],
	conflicts: [
		'One passage sends Trotsky “into foreign exile in 1928”; another has him deported to Alma-Ata, inside the USSR, on January 18, 1928. No other passage says when he left the USSR.',
		'One passage reads as if Sergei Sedov was executed in 1937; the list of the family says Sergey was shot in 1938.'
	],
	open: [
		'The dates of the Civil War, the NEP, the Lenin Levy and Trotsky’s expulsion from the USSR.'
	]
});
