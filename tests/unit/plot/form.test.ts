import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as tell } from '$lib/model/words/describe';
import { panelData, type Panel } from '$lib/model/panel';
import type { Form } from '$lib/plot/form';
import { cut, forms, layout, layoutEmpty, taskOf } from '$lib/plot/layout';
import { placeMark } from '$lib/plot/plot';
import { text } from '$lib/plot/shape/shape';
import { exact } from './sample';

/** What a module of `forms/` would export. */
const words: Form = {
	task: () => 'Write each number on its line.',
	place: ({ data }, frame) => ({
		height: data.length * 20,
		guides: [],
		marks: data.map((datum, i) =>
			placeMark(datum, [text(0, 15 + i * 20, datum.words, frame.label)])
		)
	})
};

const data = [exact(3, 'three', { group: 'a' }), exact(4, 'four', { group: 'b' })];
const panel = { form: 'words', title: null, data } as unknown as Panel;
const view = { name: 'words', label: 'Words', panels: [panel] };

describe('a form of one module', () => {
	beforeAll(() => void (forms['words'] = words));
	afterAll(() => void delete forms['words']);

	it('is placed, a mark for each datum', () => {
		const { marks } = layout(view, 'wide').panels[0]!;
		expect(marks.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
	});

	it('is emptied: the same shapes, and nothing to point at', () => {
		const [placed] = layoutEmpty(view).panels;
		expect(placed!.marks).toEqual([]);
		expect(placed!.guides).toHaveLength(2);
	});

	it('has a task for a class, its data in words, and a piece for each group', () => {
		expect(taskOf(view)).toBe('Write each number on its line.');
		expect(tell('Words', panelData(panel), { sourceClause: 'which names none' })).toContain(
			'three'
		);
		expect(cut(panel).map((one) => one.data)).toEqual(data.map((datum) => [datum]));
	});
});

describe('forms', () => {
	const modules = import.meta.glob('../../../src/lib/plot/forms/*.ts');

	it('are the modules of forms/, each under its own name', () => {
		const names = Object.keys(modules).map((path) => path.split('/').at(-1)!.replace('.ts', ''));
		expect(Object.keys(forms).sort()).toEqual(names.sort());
	});
});
