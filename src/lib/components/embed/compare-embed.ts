import { mount } from 'svelte';
import { selectionQuery } from '$lib/address/selection-query';
import CompareEmbed, { type Given } from './CompareEmbed.svelte';

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

const all: Given = JSON.parse(document.querySelector('#comparable')?.textContent ?? '');
const known = all.series.map(({ key }) => key);
const parsed = selectionQuery(known, all.populations, flags).parse(location.href);

mount(CompareEmbed, {
	target: document.querySelector('main') ?? document.body,
	props: { all, parsed }
});
