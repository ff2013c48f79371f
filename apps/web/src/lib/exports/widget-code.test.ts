import { expect, test } from 'vitest';
import { widgetCode, widgetSizes } from './widget-code.ts';

test('[PUBLISH54] the code frames the widget at its whole address, and lets it do nothing else', () => {
	for (const size of widgetSizes) {
		const code = widgetCode({ address: 'https://a.example/public/x/en', size, theme: 'dark', title: '"><script>' });
		expect(code).toContain('src="https://a.example/public/x/en/widget?theme=dark"');
		expect(code).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
		expect(code).not.toMatch(/allow-scripts|allow-same-origin|<script/);
		expect(code.match(/</g)).toHaveLength(2);
	}
});
