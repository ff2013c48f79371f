import { expect, test } from 'vitest';
import { defaultSettings } from '@plenum/domain/consultations/settings';
import { constituencyLabel, levelLabel } from './labels.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;

test.each(['constructor', 'civil-society-2'])(
	'[EXPORTS9] an id that the language has no word for, “%s”, stands for itself',
	(id) => {
		const settings = {
			...defaultSettings,
			constituencies: [{ id, label: null }],
			scale: [{ id, label: null, value: 1 }]
		};
		expect([constituencyLabel(settings, en, id), levelLabel(settings, en, id)]).toEqual([id, id]);
	}
);
