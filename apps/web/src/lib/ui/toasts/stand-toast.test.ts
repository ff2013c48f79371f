import { expect, test } from 'vitest';
import { standToast } from './stand-toast.ts';

type Said = { words: string; about: string };
const after = (...said: Said[]) => said.reduce<Said[]>(standToast, []).map(({ words }) => words);

test('what is said again about the same thing takes the place of the older words', () => {
	const older = { words: 'Ilse Marrow: Observer', about: 'ilse' };
	const other = { words: 'Settings saved', about: 'Settings saved' };
	const newer = { words: 'Ilse Marrow: Rapporteur', about: 'ilse' };
	expect(after(older, other, newer, other)).toEqual(['Ilse Marrow: Rapporteur', 'Settings saved']);
});

test('at most three stand there, the newest', () => {
	const said = ['One', 'Two', 'Three', 'Four'].map((words) => ({ words, about: words }));
	expect(after(...said)).toEqual(['Two', 'Three', 'Four']);
});
