import type { Run } from '../en/run.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const run: Run = {
	runners: 'من يدير حلقة العمل هذه',
	runnersLead:
		'يدير الميسِّرون كل حلقات العمل. ومن تسمّيه يدير هذه وحدها: بنودها وخطواتها ومؤقتها والكلمة فيها وإعلاناتها، ولا شيء سوى ذلك.',
	runnersNow: 'يديرونها الآن',
	nameRunner: 'تسمية أحد المشاركين',
	whoTakesPart: 'من',
	nobodyToName: 'لا يوجد مشارك آخر له حق الكلام.',
	runnerByLink: 'برابط',
	runnerLinkLead: 'الرابط صالح مرة واحدة لمدة سبعة أيام. ومن لم يشارك بعد ينضم أولًا.',
	runnerAdded: (name: string) => `${name} يدير حلقة العمل هذه`,
	runnerRemoved: (name: string) => `لم يعد ${name} يدير حلقة العمل هذه`,
	removeRunner: (name: string) => `إزالة ${name}`,
	notYours: 'يدير حلقة العمل هذه الميسِّرون ومن سمّوهم.',
	minutes: 'د',
	change: 'تغيير',
	spentOf: (spent, planned) => `${spent} من ${planned}`,
	moreOf: (title) => `المزيد بشأن ${title}`,
	takeNext: 'تناوله تاليًا',
	up: 'نقل إلى أعلى',
	down: 'نقل إلى أسفل',
	moveTo: 'نقل إلى…',
	moveItem: (title) => `نقل ${title}`,
	moveHere: 'نقل',
	placeNow: 'إلى المكان الذي يشغله الآن',
	writeNotice: 'كتابة تنبيه',
	here: plural({
		zero: 'لا أحد هنا',
		one: 'شخص واحد هنا',
		two: 'شخصان هنا',
		few: '# أشخاص هنا',
		many: '# شخصًا هنا',
		other: '# شخص هنا'
	}),
	balance: 'الكلمة بحسب الفئة: المداخلات · الدقائق',
	turns: (turns, minutes) => `${turns} · ${minutes}`,
	writing: 'يكتبون',
	rated: 'قيّموا',
	voted: 'صوّتوا',
	atLeast: (count) => `${count} أو أكثر`,
	atLeastOf: (count, all) => `${count} أو أكثر من ${all}`,
	giveNotice: 'عرض تنبيه…',
	noticeOf: (text) => `عرض التنبيه على الجميع: ${text}`,
	timerFor: plural({
		zero: 'تشغيل المؤقّت: # دقيقة',
		one: 'تشغيل المؤقّت: دقيقة واحدة',
		two: 'تشغيل المؤقّت: دقيقتان',
		few: 'تشغيل المؤقّت: # دقائق',
		many: 'تشغيل المؤقّت: # دقيقة',
		other: 'تشغيل المؤقّت: # دقيقة'
	}),
	openFound: (title, words) => `فتح إلى جانب هذه الصفحة: ${title} · ${words}`,
	palette: 'الأوامر',
	paletteHint: 'ماذا تريد أن تفعل أو تجد؟',
	paletteKeys: 'يفتح Ctrl أو ⌘ مع K هذه القائمة. الأسهم للاختيار، وEnter للتنفيذ، وEscape للإغلاق.',
	paletteNothing: 'لم يُعثر على شيء.',
	paletteFound: plural({
		zero: 'لا نتائج',
		one: 'نتيجة واحدة',
		two: 'نتيجتان',
		few: '# نتائج',
		many: '# نتيجة',
		other: '# نتيجة'
	}),
	wall: {
		title: 'شاشة القاعة',
		shows: 'تعرض الشاشة',
		step: 'ما تعرضه الخطوة',
		join: 'كيفية الانضمام',
		floor: 'الدقائق لكل طرف',
		round: (title) => `تقييم: ${title}`,
		before: 'الصفحة السابقة',
		next: 'الصفحة التالية',
		page: (page, pages) => `الصفحة ${page} من ${pages}`,
		noScreen: 'لا شاشة مفتوحة',
		onePage: 'صفحة واحدة',
		stop: 'إيقاف التقليب التلقائي',
		play: 'التقليب تلقائيًا',
		steps: { read: 'التوصيات', write: 'النص', level: 'المستويات', actions: 'الإجراءات', close: 'إغلاق البند' }
	}
};
