import type { Planning } from '../en/planning.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const planning: Planning = {
	planTitle: 'التخطيط لحلقة عمل',
	name: 'العنوان',
	nameHint: 'مثلًا: اليوم الأول، أو فريق العمل المعني بالعدالة',
	nameNeeded: 'أعطِ الحلقة عنوانًا.',
	agendaEmptyText: 'أضف مجموعات من القائمة، أو بندًا من عندك.',
	addClusters: 'إضافة مجموعات',
	addCluster: (label) => `إضافة ${label}`,
	addShown: plural({
		...{ zero: 'لا شيء معروض', one: 'إضافة المجموعة المعروضة', two: 'إضافة المجموعتين المعروضتين' },
		...{ few: 'إضافة # مجموعات معروضة', many: 'إضافة # مجموعة معروضة', other: 'إضافة # مجموعة معروضة' }
	}),
	addDiffering: plural({
		...{
			zero: 'لا اختلاف',
			one: 'إضافة المجموعة التي تختلف فيها الآراء',
			two: 'إضافة المجموعتين اللتين تختلف فيهما الآراء'
		},
		few: 'إضافة # مجموعات تختلف فيها الآراء',
		many: 'إضافة # مجموعة تختلف فيها الآراء',
		other: 'إضافة # مجموعة تختلف فيها الآراء'
	}),
	rowsDiffer: plural({
		...{ zero: 'لا اختلاف', one: 'اختلاف في توصية واحدة', two: 'اختلاف في توصيتين' },
		...{ few: 'اختلاف في # توصيات', many: 'اختلاف في # توصية', other: 'اختلاف في # توصية' }
	}),
	noClusters: 'لا مجموعات بعد: تأتي مع استيراد التوصيات.',
	noneOpen: 'لا مجموعة مفتوحة.',
	allOnAgenda: 'كل المجموعات المفتوحة في جدول الأعمال.',
	addFree: 'إضافة بند من عندك',
	freeTitle: 'افتتاح، استراحة، كلمة ختام…',
	freeNeeded: 'أعطِ البند عنوانًا.',
	item: 'البند',
	minutes: 'الدقائق',
	minutesFor: (title) => `دقائق ${title}`,
	minutesEach: 'دقائق كل بند جديد',
	minutesEachHint: 'إن تُرك فارغًا: 10 دقائق، و5 لكل توصية تختلف فيها الآراء.',
	total: (time) => `المجموع: ${time}`,
	duration: (hours, minutes) => `${hours} س ${minutes} د`,
	moveUp: (title) => `نقل ${title} إلى أعلى`,
	moveDown: (title) => `نقل ${title} إلى أسفل`,
	moved: (title, place) => `${title}: الآن في المرتبة ${place}`,
	removeItem: (title) => `رفع ${title} من جدول الأعمال`,
	savePlan: 'حفظ الحلقة',
	saveAgenda: 'حفظ جدول الأعمال',
	agendaSaved: 'حُفظ جدول الأعمال.',
	editAgenda: 'تغيير جدول الأعمال',
	begun: 'بدأ البند: يبقى في جدول الأعمال',
	currentItem: 'الآن',
	noItem: 'لم يبدأ أي بند',
	startTimer: 'تشغيل المؤقّت',
	stopTimer: 'إيقاف المؤقّت',
	moreMinutes: plural({
		zero: 'دون زيادة',
		one: 'دقيقة إضافية',
		two: 'دقيقتان إضافيتان',
		few: '# دقائق إضافية',
		many: '# دقيقة إضافية',
		other: '# دقيقة إضافية'
	}),
	controls: 'أدوات التحكم',
	onToStep: (step) => `الانتقال إلى: ${step}`,
	hall: 'القاعة',
	timerMinutes: 'دقائق المؤقّت',
	start: 'بدء الحلقة',
	startFirst: 'بدء البند الأول',
	nextItem: 'البند التالي',
	nextItemNamed: (title) => `التالي: ${title}`,
	noNext: 'هذا آخر بند.',
	pause: 'إيقاف مؤقت',
	resume: 'استئناف',
	close: 'إغلاق الحلقة',
	closeTitle: 'إغلاق هذه الحلقة؟',
	closeWorkshopText: 'ينتهي البند الحالي وتتحرر كل الشاشات. لا يمكن استئناف حلقة مغلقة، ويمكنك التخطيط لأخرى.',
	closePollsOpen: plural({
		zero: 'لا تصويت جارٍ.',
		one: 'لا يزال تصويت واحد جاريًا، ويستمر حتى تغلقه.',
		two: 'لا يزال تصويتان جاريين، ويستمران حتى تغلقهما.',
		few: 'لا تزال # تصويتات جارية، وتستمر حتى تغلقها.',
		many: 'لا يزال # تصويتًا جاريًا، وتستمر حتى تغلقها.',
		other: 'لا يزال # تصويت جاريًا، وتستمر حتى تغلقها.'
	}),
	closeClustersOpen: plural({
		zero: 'لا مجموعات مفتوحة في جدول الأعمال هذا',
		one: 'ما زالت مجموعة واحدة من جدول الأعمال هذا مفتوحة',
		two: 'ما زالت مجموعتان من جدول الأعمال هذا مفتوحتين',
		few: 'ما زالت # مجموعات من جدول الأعمال هذا مفتوحة',
		many: 'ما زالت # مجموعة من جدول الأعمال هذا مفتوحة',
		other: 'ما زالت # مجموعة من جدول الأعمال هذا مفتوحة'
	}),
	carryOver: 'ترحيلها إلى',
	carryNowhere: 'لا حلقة عمل',
	carryNew: (title) => `حلقة عمل جديدة: ${title}`,
	continued: (title) => `${title} (تتمة)`,
	closeConfirm: 'إغلاق الحلقة',
	lobby: 'قاعة الانتظار',
	lobbyWaiting: plural({
		zero: 'لا أحد ينتظر الدخول',
		one: 'شخص واحد ينتظر الدخول',
		two: 'شخصان ينتظران الدخول',
		few: '# أشخاص ينتظرون الدخول',
		many: '# شخصًا ينتظرون الدخول',
		other: '# شخص ينتظرون الدخول'
	}),
	lobbyEmpty: 'لا أحد ينتظر.',
	openProjector: 'فتح صفحة شاشة العرض',
	openCluster: 'فتح المجموعة',
	notice: 'تنبيه للجميع',
	noticeHint: 'يظهر على كل الشاشات.',
	noticeText: 'نص التنبيه',
	giveNotice: 'عرضه',
	noticeEnd: 'مدة العرض',
	noticeUntilTakenDown: 'إلى أن يُزال',
	noticeCountdown: 'عدّ تنازلي على كل الشاشات',
	noticeCountdownHint: 'للاستراحة: يرى الجميع كم بقي منها.',
	withdrawNotice: 'إزالته',
	noticeNeeded: 'اكتب التنبيه.',
	noticeAt: (time) => `تنبيه، ${time}`
};
