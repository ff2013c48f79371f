import { describe, expect, test } from 'vitest';
import { lookAlikeKey, nameLookAlikeKey } from './look-alike.ts';

describe('[PEOPLE31] what looks the same has one key', () => {
	test.each([
		['Tomas Reed', 'tomas  REED'],
		['Tomas Reed', 'Reed, Tomas'],
		['Tomas Reed', 'Tоmаs Rееd'],
		['Tomas Reed', 'To\u200Bmas\u2060 Reed\u200E'],
		['Tomas Reed', 'Tomás Rëed.'],
		['Tomas Reed', 'Ｔｏｍａｓ Ｒｅｅｄ'],
		['Ilan Levi', 'llan Ievl'],
		['Ali 10', 'Αli 1O'],
		['أحمد علي', 'احمد على'],
		['مُحَمَّد', 'محـمد']
	])('%s and %s', (one, other) => {
		expect(nameLookAlikeKey(other)).toBe(nameLookAlikeKey(one));
	});

	test('and what does not, has not', () => {
		const names = ['Tomas Reed', 'Tomas Read', 'Amal', 'Amali', 'أحمد', 'محمد', 'Анна', 'Ольга'];
		expect(new Set(names.map(nameLookAlikeKey)).size).toBe(names.length);
	});

	test('of a text, wherever its words are divided', () => {
		expect(lookAlikeKey('Publish the report, within a month.')).toBe(
			lookAlikeKey('publish the re\u00ADport within a month')
		);
	});
});
