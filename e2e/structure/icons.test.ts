import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stillIcons } from '../../apps/web/icons.ts';

const web = join(import.meta.dirname, '..', '..', 'apps', 'web');
const lucide = join(web, 'node_modules', '@lucide', 'svelte', 'dist', 'icons');
const components = globSync('src/**/*.svelte', { cwd: web }).map((file) => [
	file,
	readFileSync(join(web, file), 'utf8')
]);
const imports = /import (\w+) from '@lucide\/svelte\/icons\/([a-z0-9-]+)'/g;
const read = (file: string) => readFileSync(join(lucide, file), 'utf8');
/** Some have had another name. */
const fileOf = (icon: string) => /from "\.\/(.+\.svelte)"/.exec(read(`${icon}.js`))?.[1] ?? '';
const drawn = (file: string) => (stillIcons.load as (id: string) => string | undefined)(join(lucide, file));

test('[WEB57] each icon is drawn with all the shapes that Lucide gives it', () => {
	const icons = new Set(components.flatMap(([, source]) => [...source!.matchAll(imports)].map(([, , icon]) => icon!)));
	expect(icons.size).toBeGreaterThan(50);
	for (const icon of icons) {
		const given = read(fileOf(icon)).match(/\["[a-z]+", \{/g);
		expect([icon, drawn(fileOf(icon))?.match(/<(?!svg|script|\/)[a-z]+ /g)?.length]).toEqual([icon, given?.length]);
	}
	expect(drawn('plus.svelte')).toContain('<path d="M5 12h14" /><path d="M12 5v14" /></svg>');
});

test('[WEB57] icons are handed nothing that is not drawn', () => {
	const handed = components.flatMap(([file, source]) =>
		[...source!.matchAll(imports)].flatMap(([, name]) =>
			[...source!.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].flatMap(([, attributes]) =>
				[...attributes!.replace(/\{[^}]*\}|"[^"]*"/g, '').matchAll(/[\w-]+|\{/g)].map(
					([attribute]) => `${file}: ${attribute}`
				)
			)
		)
	);
	expect(handed.length).toBeGreaterThan(30);
	expect(handed.filter((one) => !/: (size|strokeWidth|class|aria-hidden)$/.test(one))).toEqual([]);
});
