/** The two sizes that the widget is drawn for; it also fits what lies between. */
export const widgetSizes = ['wide', 'narrow'] as const;
export type WidgetSize = (typeof widgetSizes)[number];

const sizes: Record<WidgetSize, { width: number; height: number }> = {
	wide: { width: 600, height: 440 },
	narrow: { width: 320, height: 620 }
};

type Widget = { address: string; size: WidgetSize; theme: string; title: string };

/** [PUBLISH54] What another site puts into its page. The frame may do nothing but open a link, whatever the page in it says. */
export function widgetCode({ address, size, theme, title }: Widget): string {
	const { width, height } = sizes[size];
	const source = `${address}/widget${theme === '' ? '' : `?theme=${theme}`}`;
	const attributes = {
		src: source,
		title,
		width,
		height,
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		sandbox: 'allow-popups allow-popups-to-escape-sandbox',
		style: 'border:0;max-width:100%'
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
