import { expect, test } from 'vitest';
import { institutionsIn, LeadNames } from './board.ts';
import { hostOf, linksIn } from './evidence-links.ts';

test('[INSTITUTION2] the board offers each institution once, whichever of its names is written', () => {
	const names = [{ language: 'fr', name: 'Justice' }];
	const known = new LeadNames([{ id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names }], 'fr');
	const leads = ['Ministry of Justice', '', 'Élysée', 'moj', 'ELYSEE; MoJ'].map((lead) => ({ lead }));
	expect(institutionsIn(leads, known, 'fr')).toEqual([
		{ value: '', label: '' },
		{ value: 'name elysee', label: 'ELYSEE' },
		{ value: 'justice', label: 'Justice' }
	]);
});

test('links are one in each line, and what is none is named', () => {
	expect(linksIn(' https://a.example/1 \n\nhttps://a.example/1\nhttp://b.example')).toEqual({
		links: ['https://a.example/1', 'http://b.example']
	});
	expect(linksIn('https://a.example\njavascript:alert(1)')).toEqual({ wrong: 'javascript:alert(1)' });
	expect([hostOf('https://a.example:81/x'), hostOf('javascript:alert(1)')]).toEqual(['a.example:81', null]);
});
