import type { Text } from '../en/text.ts';

export const recommendation: Text['recommendation'] = {
	states: 'الدول الموصية',
	statesNone: 'لم يذكر المصدر الدول الموصية',
	themes: 'المواضيع',
	groups: 'فئات الأشخاص',
	sdgs: 'أهداف التنمية المستدامة',
	asPrinted: (position) => `كما ورد مطبوعًا: ${position}`,
	positionFrom: (source) => `الموقف مأخوذ من ${source}`,
	openAll: 'فتح الكل',
	closeAll: 'طيّ الكل',
	withdrawn: 'مسحوبة',
	withdrawnText: 'لم تعد هذه التوصية في قائمة لاحقة.',
	cycle: (cycle) => `الجولة ${cycle}`,
	category: 'فئة الإجراء',
	categoryOf: (number) => `فئة الإجراء للتوصية ${number}`,
	categoryUnknown: 'بلا فئة',
	categories: {
		1: '1 · تطلب أو تشارك',
		2: '2 · تواصل',
		3: '3 · تنظر في',
		4: '4 · إجراء عام',
		5: '5 · إجراء محدد'
	},
	suggested: 'مقترحة من أول فعل',
	continues: (number, cycle) => `متابعة للتوصية ${number} (${cycle})`,
	then: (level) => `وكان تقييمها حينئذ: ${level}`,
	notAgreed: 'لا تقدير متفق عليه',
	accordingTo: (title, date) => `وفق «\u2068${title}\u2069»، ${date}`,
	headings: { recommendation: 'التوصيات', pledge: 'التعهدات الطوعية', matter: 'المسائل الجديدة' },
	notes: { pledge: 'أين ومتى قُطع', matter: 'سبب الإضافة' },
	claimTitle: 'رأي الدولة',
	claims: {
		implemented: 'نُفّذت بالفعل',
		'in-process': 'قيد التنفيذ',
		'implemented-or-in-process': 'نُفّذت بالفعل أو قيد التنفيذ'
	},
	claimNote: 'قولها، لا التقييم',
	printed: (label) => `كما طُبعت: ${label}`,
	linked: 'مرتبط هنا بالموضوع'
};
