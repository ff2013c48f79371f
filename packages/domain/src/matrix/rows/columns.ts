import { folded, plainArabic } from '../plain-text.ts';

/** What a column of a matrix or of a table may hold. */
const columnRoles = [
	'number',
	'text',
	'states',
	'position',
	'source',
	'theme',
	'groups',
	'sdgs',
	'assessment'
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/**
 * How headers call each column, folded, in the layouts of the United Nations, of its index, and of national trackers.
 * The longest phrase found in a header decides.
 */
const phrases: Record<ColumnRole, readonly string[]> = {
	number: [
		'number',
		'rec number',
		'recommendation number',
		'no',
		'nr',
		'code',
		'reference',
		'num',
		'numero',
		'numero de la recommandation',
		'no de la recommandation',
		'codigo',
		'ref',
		'id recommendation',
		'الرقم',
		'номер',
		'编号'
	],
	text: [
		'recommendation',
		'recommendations',
		'recommendation and recommending state',
		'text',
		'recommendation text',
		'full recommendation',
		'recommandation',
		'recommandation et etat auteur',
		'recommandation et etat recommandant',
		'texte',
		'texte de la recommandation',
		'recomendacion',
		'recomendacion y estado recomendante',
		'texto',
		'texto de la recomendacion',
		'التوصيه',
		'نص التوصيه',
		'التوصيه والدوله الموصيه',
		'التوصيات',
		'рекомендации',
		'recommandations',
		'recomendaciones',
		'рекомендация',
		'рекомендация и рекомендующее государство',
		'建议',
		'建议和提出建议的国家'
	],
	states: [
		'recommending state',
		'recommending states',
		'recommending state s',
		'upr recommending states',
		'recommending country',
		'state making the recommendation',
		'etat auteur',
		'etat recommandant',
		'etats auteurs',
		'estado recomendante',
		'estados recomendantes',
		'الدوله الموصيه',
		'рекомендующее государство',
		'рекомендующие государства',
		'государство вынесшее рекомендацию',
		'الدول الموصيه',
		'الدول المقدمه للتوصيه',
		'الدوله صاحبه التوصيه',
		'etats recommandants',
		'提出建议的国家'
	],
	position: [
		'position',
		'upr position',
		'position of the state under review',
		'response',
		'state response',
		'decision',
		'support level',
		'position source value',
		'position de l etat examine',
		'reponse',
		'posicion',
		'posicion del estado examinado',
		'respuesta',
		'الموقف',
		'موقف الدوله',
		'موقف الدوله موضوع الاستعراض',
		'позиция',
		'позиция государства',
		'позиция государства объекта обзора',
		'ответ',
		'الرد',
		'答复',
		'立场',
		'受审议国立场'
	],
	source: [
		'source of position',
		'position symbol',
		'source',
		'document symbol',
		'symbol',
		'source de la position',
		'cote du document',
		'fuente',
		'fuente de la posicion',
		'signatura',
		'مصدر الموقف',
		'источник',
		'来源'
	],
	theme: [
		'theme',
		'themes',
		'full list of themes',
		'human rights themes',
		'human rights themes and groups of persons',
		'right or area',
		'issue',
		'issues',
		'cluster',
		'subaxis',
		'axis',
		'theme principal',
		'liste complete des themes',
		'themes relatifs aux droits de l homme et groupes de personnes',
		'sous axe',
		'tema',
		'temas',
		'lista completa de temas',
		'temas de derechos humanos y grupos de personas',
		'المواضيع',
		'الموضوع',
		'القائمه الكامله للمواضيع',
		'المواضيع والفئات',
		'темы',
		'тема',
		'полный перечень тем',
		'主题',
		'主题全表',
		'主题完整清单',
		'人权主题和人员群体',
		'темы прав человека и группы лиц',
		'المواضيع وفئات الاشخاص',
		'مواضيع حقوق الانسان وفئات الاشخاص',
		'thematique'
	],
	groups: [
		'affected persons',
		'groups of persons',
		'persons concerned',
		'personnes concernees',
		'groupes de personnes',
		'personas afectadas',
		'grupos de personas',
		'الاشخاص المعنيون',
		'فئات الاشخاص',
		'затрагиваемые лица',
		'受影响者'
	],
	sdgs: [
		'sdg',
		'sdgs',
		'relevant sdgs',
		'sustainable development goals',
		'odd',
		'odd pertinents',
		'objectifs de developpement durable',
		'ods',
		'ods pertinentes',
		'objetivos de desarrollo sostenible',
		'اهداف التنميه المستدامه',
		'цур',
		'соответствующие цур',
		'цели в области устойчивого развития',
		'相关可持续发展目标',
		'اهداف التنميه المستدامه ذات الصله',
		'可持续发展目标'
	],
	assessment: [
		'assessment',
		'assessment comments',
		'assessment comments on level of implementation',
		'level of implementation',
		'comments',
		'evaluation',
		'evaluation observations sur le niveau de mise en oeuvre',
		'evaluation commentaires sur le niveau de mise en oeuvre',
		'evaluacion',
		'evaluacion comentarios sobre el nivel de aplicacion',
		'التقييم',
		'التقييم التعليقات على مستوى التنفيذ',
		'оценка',
		'оценка комментарии',
		'оценка комментарии об уровне осуществления',
		'评估 对执行水平的评论',
		'مستوى التنفيذ',
		'уровень осуществления',
		'niveau de mise en oeuvre',
		'nivel de aplicacion',
		'评估',
		'评估 评论'
	]
};

/** Headers that look like one of the above and are not: the body that recommends is no State. */
const elsewhere =
	/\b(reccomending|recommending) (body|regions?)\b|\bregions?\b|\bdate\b|^type$|annotation|\bcountr(y|ies) concerned\b|\b(?:other languages|autres langues|otros idiomas)\b/;

/** No header is longer than this; texts of recommendations mostly are. */
export const longestHeader = 120;

type Match = { role: ColumnRole; weight: number };

function foldedHeader(header: string): string {
	return plainArabic(folded(header.replace(/^\s*n\.?\s?[°º]/i, 'no ').replace(/([a-z])([A-Z])/g, '$1 $2')))
		.replace(/\breccomend/g, 'recommend')
		.replace(/ (en|fr|es|ar|ru|zh)$/, '')
		.replace(/œ/g, 'oe');
}

/** [MATRIX1] What a header stands for: by its words, whatever its place, its case, its accents or a slip of the pen. */
export function columnRole(header: string): ColumnRole | null {
	return bestMatch(foldedHeader(header))?.role ?? null;
}

function bestMatch(header: string): Match | null {
	if (header === '' || header.length > longestHeader || elsewhere.test(header)) return null;
	let best: Match | null = null;
	const words = header.split(' ');
	for (const phrase of foldedPhrases) {
		const weight = phraseWeight(header, words, phrase);
		if (weight > (best?.weight ?? 0)) best = { role: phrase.role, weight };
	}
	return best;
}

type Phrase = { role: ColumnRole; text: string; words: string[] };

const foldedPhrases: readonly Phrase[] = columnRoles.flatMap((role) =>
	phrases[role].map(foldedHeader).map((text) => ({ role, text, words: text.split(' ') }))
);

/** How much of the header the phrase explains: nothing, or its letters, with a prize for explaining all of it. */
function phraseWeight(header: string, words: readonly string[], phrase: Phrase): number {
	const { text, words: wanted } = phrase;
	if (header === text) return 1000;
	if (/[\u4e00-\u9fff]/.test(text)) return header.includes(text) ? text.length * 5 : 0;
	if (wanted.length > words.length || (wanted.length === 1 && text.length < 4)) return 0;
	return wanted.every((word) => words.some((other) => isAlmost(word, other))) ? text.length : 0;
}

/** One letter may differ in a word of five, two in a word of nine. */
function isAlmost(a: string, b: string): boolean {
	const allowed = Math.min(a.length, b.length) >= 9 ? 2 : Math.min(a.length, b.length) >= 5 ? 1 : 0;
	if (a === b) return true;
	return Math.abs(a.length - b.length) <= allowed && allowed > 0 && distance(a, b) <= allowed;
}

function distance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, replaced));
		}
		previous = current;
	}
	return previous[b.length]!;
}
