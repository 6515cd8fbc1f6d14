import type { Bar, Chart, ChartLabel } from './chart';
import { fill, stroke } from '../shapes/paint-xml';
import { bodyProperties, paragraph } from '../shapes/type';
import { setting, tag } from '../xml';

/** Each bar's own words; a bar without them has no label. */
export const writeLabels = (bars: (Bar | null)[], chart: Chart): string =>
	tag(
		'c:dLbls',
		{},
		...bars.map((bar, idx) => (bar?.label ? writeLabel(bar.label, idx, chart) : '')),
		...showing(false),
		noLeaders
	);

/** A label that is moved from its bar's middle still stands beside it, and needs no line to it. */
const noLeaders = tag(
	'c:extLst',
	{},
	tag(
		'c:ext',
		{
			uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
			'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart'
		},
		setting('c15:showLeaderLines', false)
	)
);

const showing = (value: boolean): string[] => [
	setting('c:showLegendKey', false),
	setting('c:showVal', value),
	...['CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) => setting(`c:show${what}`, false))
];

const writeLabel = (label: ChartLabel, idx: number, { place, axis }: Chart): string =>
	tag(
		'c:dLbl',
		{},
		setting('c:idx', idx),
		label.dx || label.dy
			? tag(
					'c:layout',
					{},
					tag(
						'c:manualLayout',
						{},
						setting('c:x', label.dx / place.width),
						setting('c:y', label.dy / place.height)
					)
				)
			: '',
		tag('c:tx', {}, writeRich(label)),
		// No line of the axis runs through the words.
		tag('c:spPr', {}, fill(axis.look === 'grid' ? 'paper' : 'none'), stroke(null)),
		setting('c:dLblPos', label.at === 'end' ? 'outEnd' : 'ctr'),
		...showing(true)
	);

const writeRich = ({ lines, align }: ChartLabel): string =>
	tag(
		'c:rich',
		{},
		bodyProperties({ wrap: false, anchor: 'ctr' }),
		tag('a:lstStyle'),
		...lines.map((words) => paragraph(words, { align }))
	);
