import { mount } from 'svelte';
import { parseSelection } from '$lib/address/selection-parse';
import CompareEmbed, { type Embedded } from './CompareEmbed.svelte';

/** What belongs to the embed's own script. */
const flags = [
	'theme',
	'title',
	'plain',
	'quote',
	'fit',
	'transparent',
	'sources',
	'step',
	'childId'
];

const all: Embedded = JSON.parse(document.querySelector('#comparable')!.textContent!);
const known = all.series.map(({ key }) => key);
const parsed = parseSelection(new URLSearchParams(location.search), known, flags);

mount(CompareEmbed, { target: document.querySelector('main')!, props: { all, parsed } });
