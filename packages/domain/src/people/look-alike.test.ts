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
		['Ali 2017', 'Ali ٢٠١٧'],
		['Ali 3489', 'Ali ۳۴۸۹'],
		['abekmhopctyxs l j d h l r n q w v b 3', 'авекмнорстухѕ і ј ԁ һ ӏ г п ԛ ԝ ѵ ь з'],
		['abe n l km v optux w yoc', 'αβε η ι κμ ν ορτυχ ω γσς'],
		['ll|1 o a g o l d ss ae oe', 'ıil1 0 ɑ ɡ ø ł đ ß æ œ'],
		['ييي ك ههه ا', 'یىې ک ہھة ٱ'],
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
