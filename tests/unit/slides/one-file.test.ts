import { Marp } from '@marp-team/marp-core';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeDeckFile } from '$lib/slides/one-file';
import { writeHandout } from '$lib/slides/handout';
import { writeMarp } from '$lib/slides/marp';
import { writeReveal } from '$lib/slides/reveal';
import { escape } from '$lib/model/words/escape';
import { lintSvg } from '../svg/svg-lint';
import { showAllFigures } from './sample';

const look = { theme: 'light', ratio: '16x9' } as const;
const [usual, stepped, opened] = [{}, { steps: true }, { opening: true }].map((way) =>
	showAllFigures(way)
);
const css = readFileSync('src/lib/slides/player/slides.css', 'utf8');

const printed = usual!.flatMap(({ slide, setting }) =>
	setting === 'beside' ? slide.sentence.filter((p) => p.printed).map((p) => p.text) : []
);

describe('writeDeckFile', () => {
	const file = writeDeckFile(usual!, look, { title: 'A & <b>', css, script: 'run()' });

	it('writeDeckFile has each slide once, with its finding, its marked words and its notes', () => {
		expect(file.match(/<div class="slide"/g)).toHaveLength(usual!.length);
		for (const { slide } of usual!) {
			expect(file).toContain(`<span>${escape(slide.title)}</span>`);
			for (const text of slide.passages) expect(file).toContain(escape(text));
		}
		const marked = file.replaceAll('<mark class="short">', '<mark>');
		for (const words of printed) expect(marked).toContain(`<mark>${escape(words)}</mark>`);
	});

	it('writeDeckFile asks for nothing, and escapes its title', () => {
		expect(file).toContain('<title>A &amp; &lt;b&gt;</title>');
		expect(file).toContain("default-src 'none'");
		expect(file.match(/\b(?:src|href)="(?!data:|https?:)[^"]*"/g)).toBe(null);
		expect(file).not.toMatch(/@import|url\(/);
	});

	it('writeDeckFile gives no value away on a slide of empty axes', () => {
		const html = writeDeckFile(
			opened!.filter(({ steps }) => steps[0] === 0),
			look,
			{ title: '', css: '', script: '' }
		);
		const seen = html.replace(/<aside[^]*?<\/aside>/g, '');
		expect(seen).not.toMatch(/<mark>|class="found"/);
		for (const mark of seen.match(/<g role="img"[^>]*>/g)!)
			expect(mark).toContain('visibility="hidden" aria-hidden="true"');
	});
});

describe('writeReveal', () => {
	const sections = writeReveal(stepped!, look);

	it('writeReveal has a section a slide, its values fragments, its passages notes', () => {
		expect(sections.match(/<section /g)).toHaveLength(stepped!.length);
		const later = stepped!.flatMap(({ slide }) =>
			Object.values(slide.stepOf).filter((step) => step > 1)
		);
		expect(sections.match(/<g role="img"[^>]*class="fragment"/g)).toHaveLength(later.length);
		for (const { slide } of stepped!)
			for (const text of slide.passages) expect(sections).toContain(`<p>“${escape(text)}”</p>`);
	});

	it('writeReveal asks the question until the last value is there, then gives the finding', () => {
		const titles = [...sections.matchAll(/<div( class="[^"]*")?[^>]*><h3[^>]*>([^<]*)<\/h3>/g)].map(
			([, shown = '', title]) => `${title}${shown}`
		);
		expect(titles).toEqual(
			stepped!.flatMap(({ slide, steps }) =>
				steps.length > 1 && slide.part === 1
					? [
							`${escape(slide.question)} class="fragment fade-out"`,
							`${escape(slide.title)} class="fragment"`
						]
					: [escape(slide.title)]
			)
		);
	});

	it('writeReveal needs no style sheet of ours', () => {
		expect(sections).not.toMatch(/var\(--(?!u\))|data-at=/);
	});
});

describe('writeMarp', () => {
	const { 'deck.md': markdown = '', ...pictures } = writeMarp(stepped!, look);
	const steps = stepped!.reduce((sum, one) => sum + one.steps.length, 0);

	it('writeMarp has a slide and a picture a step, and Marp as it comes shows all of them', () => {
		const { html, comments } = new Marp().render(markdown);
		expect(html.match(/<section /g)).toHaveLength(steps);
		expect(Object.keys(pictures)).toHaveLength(steps);
		for (const name of Object.keys(pictures)) expect(html).toContain(`src="${name}"`);
		expect(comments.flat().join('\n')).toContain(stepped![0]!.slide.passages[0]!);
	});

	it('writeMarp keeps every title as it is', () => {
		const { html } = new Marp().render(markdown);
		const plain = html
			.replace(/<[^>]+>/g, '')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
		for (const { slide } of stepped!) expect(plain).toContain(slide.title);
	});

	it.each(Object.entries(pictures))('%s is an SVG that slide programs draw right', (_, svg) => {
		expect(lintSvg(svg)).toEqual([]);
	});
});

describe('writeHandout', () => {
	const handout = writeHandout([...opened!], '16x9', 'Deck');

	it('writeHandout has plot, passages, source and what isn’t said of each slide, of openings nothing', () => {
		expect(handout.match(/<section>/g)).toHaveLength(usual!.length);
		expect(handout.match(/<svg /g)).toHaveLength(usual!.length);
		for (const { slide } of usual!) {
			for (const text of [...slide.passages, ...slide.care, ...slide.open])
				expect(handout).toContain(escape(text));
		}
	});
});
