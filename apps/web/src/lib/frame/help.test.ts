import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { helpSection } from './help-sections.ts';
import { readHelp } from './read-help.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
const guide = (language: string) => readFileSync(join(root, 'docs', 'guide', 'pages', `${language}.md`), 'utf8');
const marksOf = (source: string) => [...source.matchAll(/^<!-- ([a-z-]+) -->$/gm)].map(([, mark]) => mark ?? '');
const routes = readdirSync(join(root, 'apps/web/src/routes'), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('+page.svelte') && !/^(?:public|projector)\//.test(path))
	.map((path) => `/${path.replace(/\/?\+page\.svelte$/, '')}`);

test.each(languages)('[WEB26] the guide has a part for every page (%s), and no part without a page', (language) => {
	const source = guide(language);
	const sections = new Set(routes.map(helpSection));
	expect(routes.length).toBeGreaterThan(40);
	expect(marksOf(source).toSorted()).toEqual([...sections].toSorted());
	for (const section of sections) {
		const help = readHelp(source, section);
		expect(help?.title, section).toMatch(/\S/);
		expect(help?.blocks.length, section).toBeGreaterThan(0);
		expect(JSON.stringify(help), section).not.toMatch(/[*#`_[\]]\w|<!--/);
	}
});

test('[WEB26] a page has the part of what stands on it, not of its list', () => {
	const of = (route: string) => helpSection(`/c/[consultation]${route}`);
	expect(of('')).toBe('overview');
	expect(of('/clusters')).toBe('recommendations');
	expect(of('/clusters/levels')).toBe('recommendations');
	expect(of('/clusters/mechanisms')).toBe('mechanisms');
	expect(of('/clusters/[cluster]/versions')).toBe('cluster');
	expect(of('/clusters/[cluster]/caucus')).toBe('caucus');
	expect(of('/workshops/plan')).toBe('workshops');
	expect(of('/workshops/[workshop]/run')).toBe('run');
	expect(of('/polls/[poll]/verify')).toBe('poll');
	expect(helpSection('/reporting')).toBe('progress-reports');
});

test('[WEB26] words, lists and emphasis are read; what is not there is nothing', () => {
	const source =
		'# All\n\n<!-- one -->\n\n## First\n\nPress _Run_.\n\n- a\n- _b_\n\n<!-- two -->\n\n## Second\n\nEnd\n';
	expect(readHelp(source, 'one')).toEqual({
		title: 'First',
		blocks: [
			{
				kind: 'paragraph',
				runs: [{ text: 'Press ' }, { text: 'Run', name: true }, { text: '.' }]
			},
			{ kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b', name: true }]] }
		]
	});
	for (const section of ['three', '', '\n\n## First\n\nPress _Run_.', '# All'])
		expect(readHelp(source, section)).toBeNull();
});
