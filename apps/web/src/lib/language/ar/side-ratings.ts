import type { sideRatings as english } from '../en/side-ratings.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const sideRatings: typeof english = {
	title: 'التقديرات',
	comma: '، ',
	summary: (recommendations, parts) => `${recommendations}: ${parts}.`,
	summaryNone: (recommendations) => `${recommendations}، بلا تقدير بعد.`,
	atLevel: (count, level) => `${count} «${level}»`,
	counted: {
		'views-recorded': (count) => `${count} سُجّلت فيها كل الآراء`,
		differs: (count) => `${count} تختلف فيها الآراء`,
		alike: (count) => `${count} تقديراتها متطابقة ولم يُتفق عليها بعد`,
		incomplete: (count) => `${count} قُدِّرت جزئيا ولم يُتفق عليها بعد`,
		'not-rated': (count) => `${count} لم تُقدَّر بعد`
	},
	statuses: {
		differs: 'تختلف الآراء',
		incomplete: 'قُدِّرت جزئيا ولم يُتفق عليها بعد',
		'not-rated': 'لم تُقدَّر بعد',
		alike: 'تقديراتها متطابقة ولم يُتفق عليها بعد',
		agreed: 'متفق عليها',
		'views-recorded': 'سُجّلت الآراء'
	},

	differOf: (count, all) => `الآراء مختلفة في ${count} من ${all}`,
	noneDiffer: 'لا اختلاف في الآراء',
	place: (place, all) => `السطر ${place} من ${all}`,
	previous: 'السطر السابق',
	next: 'السطر التالي',
	folded: plural({
		zero: 'لا أسطر أخرى',
		one: 'سطر آخر',
		two: 'سطران آخران',
		few: '# أسطر أخرى',
		many: '# سطرًا آخر',
		other: '# سطر آخر'
	}),
	show: (number) => `عرض ${number}`,
	none: 'لا توصيات في هذه المجموعة.',

	saidCannotJudge: 'لا أستطيع الحكم',
	reasons: 'ما قيل',
	reasonsOf: (number) => `ما قيل عن ${number}`,
	noReasons: 'لم يذكر أحد سببًا.',
	provisional: 'مؤقت',
	confirmed: 'مؤكَّد',
	recordedBy: (name) => `سجّله ${name}`,
	cannotJudge: (count) => `${count} لا يستطيعون الحكم`,
	all: (count) => `الكل ${count}`,
	regressionSeen: 'تراجع',
	seeRegression: (count) => `${count} يرون تراجعًا`,
	objections: plural({
		zero: 'لا اعتراض',
		one: 'يعترض عضو واحد',
		two: 'يعترض عضوان',
		few: 'يعترض # أعضاء',
		many: 'يعترض # عضوًا',
		other: 'يعترض # عضو'
	}),
	noRating: 'لا تقدير بعد',
	silent: (sides) => `لا تقدير بعد من: ${sides}`,
	noneRated: 'لم تعطِ أي فئة تقديرها بعد.',

	ours: 'فئتنا',
	forEveryone: (side) => `أنت تسجّل هذا باسم جميع أعضاء فئة «${side}».`,
	confirm: 'تأكيد',
	change: 'تغيير تقدير فئتنا',
	record: 'تسجيل تقدير فئتنا',
	object: 'لي رأي آخر',
	withdraw: 'سحب اعتراضي',
	recordOther: 'تسجيل تقدير',
	recordAs: 'يُسجَّل بوصفه',
	ratingOf: (side) => `تقدير فئة: ${side}`,

	agreed: 'التقدير المتفق عليه',
	notAgreed: 'لم يُتفق بعد',
	agreeOn: 'الاتفاق على',
	agreeOnNamed: (rating) => `الاتفاق على: ${rating}`,
	recordViews: (two) => (two ? 'تسجيل الرأيين' : 'تسجيل كل الآراء'),
	viewsHint: 'يرد ما تقوله كل فئة في النتيجة، جنبًا إلى جنب.',
	agreeAlike: plural({
		zero: 'لا شيء متطابق',
		one: 'الاتفاق على السطر المتطابق',
		two: 'الاتفاق على السطرين المتطابقين',
		few: 'الاتفاق على الأسطر المتطابقة (#)',
		many: 'الاتفاق على الأسطر المتطابقة (#)',
		other: 'الاتفاق على الأسطر المتطابقة (#)'
	}),
	alikeTitle: 'هل يُتفق على التقديرات المتطابقة؟',
	alikeText: 'أعطت فئتان أو أكثر التقدير نفسه لكل من هذه التوصيات. يصبح هو التقدير المتفق عليه.',
	alikeConfirm: 'الاتفاق عليها كلها',
	recorded: (numbers) => `سُجّل: ${numbers}.`,

	levelNeeded: 'اختر مستوى.',
	percentage: 'النسبة المئوية',
	percentageHint: 'من 0 إلى 100، إن أمكن التحديد بهذه الدقة.',
	percentageWrong: 'النسبة المئوية عدد من 0 إلى 100.',
	regression: 'هناك تراجع: الوضع أسوأ مما كان عند الاستعراض',
	reason: 'السبب',
	reasonHint: 'ما يستند إليه التقدير. يظهر في النتيجة.',
	forAll: (recommendations) => `تسجيل التقدير نفسه للمجموعة كلها: ${recommendations}`,
	forSome: (recommendations) => `يشمل ${recommendations}: اختر أيّها`,
	save: 'تسجيل',
	conflictTitle: 'سجّل شخص آخر تقديرًا مختلفًا بينما كنت تكتب',
	conflictText: 'أبقِ تقديره، أو سجّل تقديرك مكانه. ما كتبته ما زال أدناه.',
	taken: 'مسحوب',
	keepTheirs: 'إبقاء تقديره',
	recordMine: 'تسجيل تقديري بدلًا منه'
};
