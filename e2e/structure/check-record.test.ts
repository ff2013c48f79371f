import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'apps/web/static/check-record.html'), 'utf8');

test('[JOURNAL15] the page that checks signatures runs its own code alone, and can ask nobody', () => {
	const hashOf = (element: string) => {
		const [, content = ''] = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(page) ?? [];
		return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
	};
	const policy = /content="(default-src[^"]*)"/.exec(page)?.[1];
	expect(policy).toBe(`default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}`);
	expect(page.match(/https?:|src=|href=/g)).toEqual(null);
});
