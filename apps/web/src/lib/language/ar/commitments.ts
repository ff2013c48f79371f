import type { commitments as english } from '../en/commitments.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const commitments: typeof english = {
	lead: 'الإجراءات المعتمدة، وإلى أين وصلت منذ اعتمادها.',
	empty: 'لا التزام بعد',
	toDecisions: 'إلى القرارات',
	emptyText: 'الإجراء الذي يعتمده تصويت يصبح التزامًا يُتابَع هنا.',
	statuses: {
		'not-started': 'لم يبدأ',
		'in-progress': 'قيد التنفيذ',
		done: 'أُنجز',
		dropped: 'صُرف النظر عنه'
	},
	overdue: 'متأخر',
	overdueBy: {
		deadline: 'متأخر: انقضى الأجل',
		'next-date': 'متأخر: فات الموعد التالي'
	},
	withdrawn: 'سُحب',
	withdrawnText: (date) => `أُعلن في ${date} بطلان التصويت الذي اعتمده، فلم يعد يُتابَع.`,
	overdueCount: plural({
		zero: 'لا متأخر',
		one: 'واحد متأخر',
		two: 'اثنان متأخران',
		few: '# متأخرة',
		many: '# متأخرًا',
		other: '# متأخر'
	}),
	count: plural({
		zero: 'لا التزامات',
		one: 'التزام واحد',
		two: 'التزامان',
		few: '# التزامات',
		many: '# التزامًا',
		other: '# التزام'
	}),
	status: 'الحالة',
	evidence: 'الأدلة',
	evidenceHint: 'ما يُثبته: قانون أو تقرير أو رقم، وأين يوجد.',
	noEvidence: 'لم تُدوَّن أدلة بعد.',
	nextDate: 'الموعد التالي',
	nextDateHint: 'متى يُعاد النظر فيه.',
	noNextDate: 'لا موعد تاليًا',
	leadInstitution: 'المؤسسة القائدة',
	serves: 'يخدم',
	cites: 'يستجيب، من توصيات آليات أخرى، لـ',
	deadline: 'الأجل',
	update: 'تحديث',
	updateNamed: (action) => `تحديث: ${action}`,
	updated: 'حُدّث الالتزام.',
	adoptedOn: (date) => `اعتُمد في ${date}`,
	all: 'الكل',
	seeVote: 'عرض التصويت',
	institution: 'المؤسسة',
	allInstitutions: 'كل المؤسسات',
	noInstitution: 'لم تُذكر مؤسسة',
	leadNow: 'من يقود الآن',
	leadHint: 'من يقوده الآن. يبقى الإجراء كما اعتُمد.',
	leadAdopted: (lead) => `اعتُمد مع: ${lead}`,
	indicators: 'المؤشرات',
	measured: 'ما تحقق',
	measuredFor: (indicator) => `ما تحقق: ${indicator}`,
	target: (baseline, target, unit) =>
		[baseline && `من \u2068${baseline}\u2069`, target && `إلى \u2068${target}\u2069`, unit].filter(Boolean).join(' '),
	notMeasured: 'لم يُقس بعد',
	links: 'روابط الأدلة',
	linksHint: 'عنوان في كل سطر، يبدأ بـ https:// أو http://.',
	linkWrong: (link) => `هذا ليس عنوانًا على الويب: ${link}`,
	opensElsewhere: 'يفتح موقعًا آخر',
	noUpdates: 'لا تحديث بعد',
	history: plural({
		zero: 'السجل: لا تحديث',
		one: 'السجل: تحديث واحد',
		two: 'السجل: تحديثان',
		few: 'السجل: # تحديثات',
		many: 'السجل: # تحديثًا',
		other: 'السجل: # تحديث'
	}),
	historyOf: (action) => `السجل: ${action}`,
	changedTo: (field, to) => `${field}: \u2068${to}\u2069`,
	before: (from) => `من قبل: \u2068${from}\u2069`,
	nothing: 'لا شيء',
	undo: 'التراجع عن هذا التحديث',
	undone: 'أُلغي التحديث. يبقى كلاهما في السجل.',
	undoes: (number) => `يلغي التحديث ${number}`,
	by: (who) => `من ${who}`,
	fromElsewhere: 'ورد من ملف نتائج',
	noneMatch: 'لا التزام مطابقًا',
	noneMatchText: 'اختر مؤسسة أو حالة أخرى.',
	showAll: 'عرض الكل',
	shown: (shown, all) => `يُعرض ${shown} من ${all}`,
	moreOnBoard: plural({
		zero: 'لا التزامات أخرى على اللوحة',
		one: 'التزام آخر على اللوحة',
		two: 'التزامان آخران على اللوحة',
		few: '# التزامات أخرى على اللوحة',
		many: '# التزامًا آخر على اللوحة',
		other: '# التزام آخر على اللوحة'
	}),
	board: 'إلى لوحة المتابعة',
	nothingChanged: 'لم يتغيّر شيء.',
	due: 'التزامات للنظر فيها',
	dueText: 'ما لم يُنجز بعد، وما حان موعده أولًا. يصبح كل منها بندًا مستقلًا.',
	addDue: plural({
		zero: 'لا شيء حان موعده',
		one: 'إضافة ما يحين موعده خلال 30 يومًا',
		two: 'إضافة الاثنين اللذين يحين موعدهما خلال 30 يومًا',
		few: 'إضافة # التي يحين موعدها خلال 30 يومًا',
		many: 'إضافة # التي يحين موعدها خلال 30 يومًا',
		other: 'إضافة # التي يحين موعدها خلال 30 يومًا'
	}),
	addNamed: (action) => `إضافة: ${action}`,
	noDue: 'كل ما لم يُنجز من الالتزامات مدرج في جدول الأعمال.',
	statusTitle: 'إلى أين وصلت الالتزامات',
	statusText: 'اعتُمدت من قبل في هذه المجموعة.',
	stepFollowUp: 'متابعة الالتزامات',
	stepFollowUpText: plural({
		zero: 'لا التزام متأخرًا.',
		one: 'التزام واحد متأخر.',
		two: 'التزامان متأخران.',
		few: '# التزامات متأخرة.',
		many: '# التزامًا متأخرًا.',
		other: '# التزام متأخر.'
	})
};
