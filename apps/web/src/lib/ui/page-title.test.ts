import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Pictures have titles too. */
const titled = /<svelte:head>.*<title>/s;
const sources = resolve(import.meta.dirname, '../..');

test('[PEOPLE73] no page names itself in the window past the component that leaves it out on a shared device', () => {
	const found = readdirSync(sources, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte') && titled.test(readFileSync(join(sources, file), 'utf8')))
		.toSorted();
	// The front page says nothing but the product’s name; public pages are the same for everyone.
	expect(found).toEqual(['lib/exports/PublicPage.svelte', 'lib/ui/PageTitle.svelte', 'routes/+page.svelte']);
});
