import { expect, test } from 'vitest';
import { columnRole } from './columns.ts';
import { suggestColumns } from './csv-columns.ts';

test.each([
	['N°', 'number'],
	['Nº', 'number'],
	['N° de la recommandation', 'number'],
	['Núm.', 'number'],
	['Recommendation', 'text'],
	['Recommendation and recommending State', 'text'],
	['  RECOMENDATION ', 'text'],
	['Recommandation et État auteur', 'text'],
	['Recomendación', 'text'],
	['التوصية', 'text'],
	['Рекомендация', 'text'],
	['建议', 'text'],
	['Recommending state/s', 'states'],
	['UPR Reccomending States', 'states'],
	['Position', 'position'],
	['Position of the State under review', 'position'],
	['upr_position', 'position'],
	['Posición', 'position'],
	['Full list of themes', 'theme'],
	['Human rights themes and groups of persons', 'theme'],
	['Affected Persons', 'groups'],
	['Relevant SDGs', 'sdgs'],
	['Sdgs', 'sdgs'],
	['ODD pertinents', 'sdgs'],
	['Assessment/comments on level of implementation', 'assessment'],
	['Assesment / comments on level of implementation', 'assessment'],
	['Évaluation/commentaires sur le niveau de mise en œuvre', 'assessment'],
	['Полный перечень тем', 'theme'],
	['Рекомендующее государство', 'states'],
	['Позиция государства', 'position'],
	['Оценка/комментарии', 'assessment'],
	['القائمة الكاملة للمواضيع', 'theme'],
	['التوصية والدولة الموصية', 'text'],
	['موقف الدولة موضوع الاستعراض', 'position'],
	['التقييم/التعليقات على مستوى التنفيذ', 'assessment'],
	['建议和提出建议的国家', 'text'],
	['受审议国立场', 'position'],
	['相关可持续发展目标', 'sdgs'],
	['Document Symbol', 'source'],
	['Reccomending Body', null],
	['Recommending Regions', null],
	['Document Publication Date', null],
	['Countries Concerned', null],
	['Type', null],
	['Remarks of the printer', null],
	['', null]
])('[MATRIX1] the header "%s" stands for %s', (header, role) => {
	expect(columnRole(header)).toBe(role);
});

test('[MATRIX14] the columns of the index’s export are recognised, its slips included', () => {
	const headers = ['Text', 'Countries Concerned', 'Reccomending Body', 'Document Symbol', 'Themes', 'Affected Persons'];
	headers.push('Sdgs', 'UPR Reccomending States', 'UPR Position', 'Type', 'OHCHR Annotation Id', 'UPR Session');
	expect(suggestColumns(headers)).toEqual({
		number: null,
		text: 'Text',
		states: 'UPR Reccomending States',
		position: 'UPR Position',
		source: 'Document Symbol',
		theme: 'Themes',
		groups: 'Affected Persons',
		sdgs: 'Sdgs'
	});
});

test('[MATRIX14] French and Spanish headers are recognised', () => {
	expect(suggestColumns(['Numéro', 'Recommandation', 'État recommandant', 'Position', 'Thème'])).toMatchObject({
		number: 'Numéro',
		text: 'Recommandation',
		states: 'État recommandant',
		position: 'Position',
		theme: 'Thème'
	});
	expect(suggestColumns(['Número', 'Texto de la recomendación', 'Estado recomendante', 'Respuesta'])).toMatchObject({
		number: 'Número',
		text: 'Texto de la recomendación',
		states: 'Estado recomendante',
		position: 'Respuesta'
	});
});

test('[MATRIX14] a table without a column of texts is left to the facilitator', () => {
	expect(suggestColumns(['Colour', 'Weight']).text).toBe('');
});
