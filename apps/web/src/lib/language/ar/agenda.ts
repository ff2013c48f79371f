import type { Agenda } from '../en/agenda.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');
const minutes = {
	zero: '# دقيقة',
	one: 'دقيقة واحدة',
	two: 'دقيقتان',
	few: '# دقائق',
	many: '# دقيقة',
	other: '# دقيقة'
};
const each = (words: (minutes: string) => string) =>
	plural({
		zero: words(minutes.zero),
		one: words(minutes.one),
		two: words(minutes.two),
		few: words(minutes.few),
		many: words(minutes.many),
		other: words(minutes.other)
	});

export const agenda: Agenda = {
	details: 'الموعد والمكان واللغات',
	date: 'التاريخ',
	time: 'تبدأ في',
	zone: 'المنطقة الزمنية',
	zoneHint: 'منطقة مكان حلقة العمل: يقرأ الجميع الوقت كما هو هناك.',
	dateWrong: 'حدّد التاريخ والوقت معًا، أو اتركهما فارغين.',
	place: 'المكان',
	placeHint: 'مثلًا: القاعة ب',
	spoken: 'اللغات المستخدمة',
	spokenHint: 'اللغات التي تُعقد بها حلقة العمل، ومنها لغات الإشارة. اكتب بضعة أحرف واختر.',
	interpreted: 'الترجمة الشفوية المتاحة',
	interpretedHint: 'إلى هذه اللغات، ومنها لغات الإشارة. وهي تصف ما تتيحه القاعة، ولا تقول شيئًا عن أي شخص بعينه.',
	languageUnknown: 'لا توجد لغة معروفة بهذا الاسم. اختر لغة من القائمة.',
	removeLanguage: (name) => `${name}: إزالة`,
	spokenIn: (names) => `اللغات المستخدمة: ${names}.`,
	interpretedIn: (names) => `الترجمة الشفوية: ${names}.`,
	callLink: 'رابط المكالمة',
	callLinkHint: 'لا يراه إلا من سُمح لهم بالدخول. ولا يظهر في أي تصدير أو محضر ولا في الصفحة العامة.',
	callLinkWrong: 'عنوان يبدأ بـ https://',
	saveDetails: 'حفظ',
	detailsSaved: 'حُفظ الموعد والمكان واللغات.',
	starts: (when) => `تبدأ ${when}`,
	at: (when) => `في ${when}`,
	joinCall: 'انضم إلى المكالمة',
	calendar: 'ملف التقويم',
	calendarWithCall: 'ملف التقويم مع المكالمة',
	print: 'جدول الأعمال للطباعة',
	printNow: 'طباعة',

	presumed: (time, planned) => `نحو ${time} (المقرر ${planned})`,
	held: (from, to) => `${from}–${to}`,
	since: (from, to) => `${from} – نحو ${to}`,
	onTime: 'في الموعد',
	behind: each((words) => `تأخر ${words}`),
	ahead: each((words) => `تقدّم ${words}`),
	endsAt: (time) => `تنتهي في ${time}`,
	endsAbout: (time, planned) => `تنتهي نحو ${time}، والمقرر ${planned}`,
	cutBefore: (title, time, words) => `ليبدأ «${title}» في ${time} يلزم توفير ${words}.`,
	cutToEnd: (time, words) => `للانتهاء في ${time} يلزم توفير ${words}.`,
	enough: (title) => `يكفي ترك «${title}».`,
	minutes: each((words) => words),

	kinds: { cluster: 'مجموعة', free: 'بند حر', break: 'استراحة' },
	addBreak: 'أضف استراحة',
	breakTitle: 'استراحة',
	notBefore: 'ليس قبل',
	stepMinutes: 'دقائق كل خطوة',
	stepsTake: (number) => `تستغرق الخطوات ${number} د.`,
	more: (title) => `المزيد لـ ${title}`,
	duplicate: 'تكرار',
	toTop: 'إلى الأعلى',
	toEnd: 'إلى النهاية',
	moveTo: 'انقل إلى الموضع',
	drag: 'اسحب للنقل',

	skip: 'اتركه',
	park: 'أجّله …',
	takeUp: 'أعِده إلى جدول الأعمال',
	parkTitle: (title) => `تأجيل «${title}»`,
	parkText: 'يبقى في جدول الأعمال مع السبب، ويُتجاوز إلى أن يعيده أحد.',
	parkReason: 'السبب',
	parkNeeded: 'اذكر السبب في كلمات قليلة.',
	parkConfirm: 'أجّله',
	parked: (reason) => `مؤجّل: ${reason}`
};
