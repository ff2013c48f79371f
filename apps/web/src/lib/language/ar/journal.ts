import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const journal: Text['journal'] = {
	title: 'المحضر',
	lead: 'ما جرى، سطرًا سطرًا. الأسطر سلسلة: لا يمكن تغيير سطر أو إضافته أو حذفه خفية.',
	empty: 'لم يُسجَّل شيء بعد',
	emptyText: 'ما إن يحدث شيء في هذه المشاورة حتى يظهر هنا.',
	verify: 'فحص السلسلة',
	verifying: 'جارٍ الفحص…',
	verified: plural({
		zero: 'السلسلة سليمة.',
		one: 'السلسلة سليمة: فُحص سطر واحد.',
		two: 'السلسلة سليمة: فُحص سطران.',
		few: 'السلسلة سليمة: فُحصت # أسطر.',
		many: 'السلسلة سليمة: فُحص # سطرًا.',
		other: 'السلسلة سليمة: فُحص # سطر.'
	}),
	broken: {
		changed: (place) => `غُيّر السطر ${place} بعد تسجيله.`,
		missing: (place) => `السطر ${place} مفقود، أو أُقحم سطر في موضعه.`,
		'cut-off': (place) => `ينقطع السجل: كان السطر ${place} موجودًا ولم يعد.`
	},
	head: 'بصمة السطر الأخير',
	lines: plural({
		zero: 'لا أسطر',
		one: 'سطر واحد',
		two: 'سطران',
		few: '# أسطر',
		many: '# سطرًا',
		other: '# سطر'
	}),
	line: 'السطر',
	time: 'الوقت',
	what: 'ما جرى',
	who: 'من',
	plenum: 'Plenum',
	someone: 'شخص ما',
	show: 'عرض',
	everything: 'كل شيء',
	filters: {
		workshop: 'ورش العمل',
		cluster: 'المجموعات والمستويات',
		poll: 'التصويتات',
		other: 'المشاورة ومن فيها'
	},
	newestFirst: 'الأحدث أولًا',
	more: 'عرض المزيد',
	details: 'التفاصيل',
	fingerprint: 'البصمة'
};
