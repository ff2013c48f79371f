import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Icon = { name: string; size: number; node: [tag: string, attributes: Record<string, string>][] };

/**
 * Makes of each icon of Lucide the picture itself. As it comes it is a list of shapes that a component draws one by one, with whatever
 * attributes it is handed: of a page with many buttons the server spent a sixth of its time on that, and a browser had to load it.
 * What is handed to icons here is `size`, `strokeWidth` and `class`.
 */
export const stillIcons: Plugin = {
	name: 'still-icons',
	enforce: 'pre',
	load(id) {
		const file = id.split('?', 1)[0] ?? '';
		if (!/@lucide\/svelte\/dist\/icons\/[a-z0-9-]+\.svelte$/.test(file)) return;
		return drawn(iconIn(readFileSync(file, 'utf8'), file));
	}
};

function iconIn(source: string, file: string): Icon {
	const data = /const iconData = (\{.*\});$/m.exec(source)?.[1];
	if (data === undefined) throw new Error(`Lucide writes its icons in another way than it did: ${file}`);
	return JSON.parse(data) as Icon;
}

/** As Lucide's own component draws it. */
function drawn({ name, size, node }: Icon): string {
	const shapes = node.map(([tag, attributes]) => `<${tag} ${inMarkup(attributes)} />`);
	return `<script>
	let { size = ${size}, strokeWidth = 2, class: more } = $props();
</script>

<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" class={['lucide', 'lucide-${name}', more]} aria-hidden="true">${shapes.join('')}</svg>
`;
}

function inMarkup(attributes: Record<string, string>): string {
	return Object.entries(attributes)
		.map(([name, value]) => `${name}="${value}"`)
		.join(' ');
}
