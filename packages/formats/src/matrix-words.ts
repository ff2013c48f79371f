/** The words that a matrix prints by itself, in one language. */
export type MatrixWords = {
	listTitle: string;
	page: string;
	of: string;
	/** Before a theme's label: `Theme: `. */
	theme: string;
	/** Before the head of the record's chain, in the footer. */
	record: string;
	/** Where related recommendations of other mechanisms are found: the note of the new layout. */
	index: string;
	oldHeadings: readonly [string, string, string, string];
	newHeadings: readonly [string, string, string, string, string];
};

export const matrixWords: Record<'en' | 'fr' | 'ar', MatrixWords> = {
	en: {
		listTitle: 'Thematic list of recommendations',
		page: 'Page',
		of: 'of',
		theme: 'Theme: ',
		record: 'Head of the consultation’s record: ',
		index:
			'Relevant related concluding observations and recommendations of Treaty Bodies and Special Procedures mandate-holders are available in the Universal Human Rights Index (UHRI) at the following link: https://uhri.ohchr.org/en/',
		oldHeadings: [
			'Recommendation',
			'Position',
			'Full list of themes',
			'Assessment/comments on level of implementation'
		],
		newHeadings: [
			'Recommendation and recommending State',
			'Position of the State under review',
			'Human rights themes and groups of persons',
			'Relevant SDGs',
			'Assessment/comments on level of implementation'
		]
	},
	fr: {
		listTitle: 'Liste thématique des recommandations',
		page: 'Page',
		of: 'sur',
		theme: 'Thème\u00a0: ',
		record: 'Tête du registre de la consultation\u00a0: ',
		index:
			'Les observations finales et recommandations connexes des organes conventionnels et des titulaires de mandat au titre des procédures spéciales se trouvent dans l’Index universel des droits de l’homme (UHRI)\u00a0: https://uhri.ohchr.org/fr/',
		oldHeadings: [
			'Recommandation',
			'Position',
			'Liste complète des thèmes',
			'Évaluation/commentaires sur le niveau de mise en œuvre'
		],
		newHeadings: [
			'Recommandation et État auteur',
			'Position de l’État examiné',
			'Thèmes relatifs aux droits de l’homme et groupes de personnes',
			'ODD pertinents',
			'Évaluation/commentaires sur le niveau de mise en œuvre'
		]
	},
	ar: {
		listTitle: 'القائمة المواضيعية للتوصيات',
		page: 'صفحة',
		of: 'من',
		theme: 'الموضوع: ',
		record: 'رأس سجل المشاورة: ',
		index:
			'ترد الملاحظات الختامية والتوصيات ذات الصلة الصادرة عن هيئات المعاهدات والمكلفين بولايات في إطار الإجراءات الخاصة في الفهرس العالمي لحقوق الإنسان (UHRI): https://uhri.ohchr.org/ar/',
		oldHeadings: ['التوصية', 'الموقف', 'القائمة الكاملة للمواضيع', 'التقييم/التعليقات على مستوى التنفيذ'],
		newHeadings: [
			'التوصية والدولة الموصية',
			'موقف الدولة موضوع الاستعراض',
			'المواضيع وفئات الأشخاص',
			'أهداف التنمية المستدامة',
			'التقييم/التعليقات على مستوى التنفيذ'
		]
	}
};
