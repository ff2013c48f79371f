import type { ReportWords } from './en.ts';

export const arReports: ReportWords = {
	kinds: {
		submission: { individual: 'مساهمة فردية', joint: 'مساهمة مشتركة' },
		'mid-term-report': 'تقرير منتصف المدة',
		'national-report-annex': 'مرفق بالتقرير الوطني',
		'action-plan': 'خطة العمل',
		statement: 'بيان شفوي (مشروع)'
	},
	titles: {
		submission: (state, review) => `مساهمة في الاستعراض الدوري الشامل: ${state}، ${review}`,
		'mid-term-report': (state, review) => `تقرير منتصف المدة عن تنفيذ التوصيات: ${state}، ${review}`,
		'national-report-annex': (state, review) => `${state}: تنفيذ التوصيات، ${review}`,
		'action-plan': (state, review) => `${state}: خطة العمل بشأن توصيات الاستعراض الدوري الشامل، ${review}`,
		statement: (state, review) => `مجلس حقوق الإنسان، البند 6: الاستعراض الدوري الشامل، ${state}، ${review}`
	},
	review: (cycle, session) => (session === null ? `الجولة ${cycle}` : `الجولة ${cycle}، الدورة ${session}`),
	cover: {
		submittedBy: 'مقدَّمة من',
		contact: 'التاريخ',
		consultation: 'المشاورة',
		members: (names) => `باسم ${names}`
	},
	parts: {
		introduction: 'مقدمة',
		summary: 'موجز',
		obligations: 'نطاق الالتزامات الدولية والتعاون مع آليات حقوق الإنسان',
		framework: 'الإطار الوطني لحقوق الإنسان',
		rights: 'تنفيذ الالتزامات الدولية في مجال حقوق الإنسان',
		groups: 'حقوق أشخاص محددين أو فئات محددة',
		actions: 'إجراءات المتابعة الموصى بها',
		annex: 'مرفق: حالة كل توصية',
		overview: 'لمحة عامة',
		clusters: 'تنفيذ التوصيات',
		'not-adopted': 'إجراءات طُرحت للتصويت ولم تُعتمد',
		commitments: 'حالة الالتزامات',
		decisions: 'مرفق: كيف اتُخذت القرارات',
		table: 'الجدول'
	},
	method: (title, state, review) =>
		`يعرض هذا النص نتائج المشاورة الوطنية «${title}» بشأن توصيات الاستعراض الدوري الشامل المقدمة إلى ${state} (${review}).`,
	counted: (recommendations, clusters, worked) =>
		`وتشمل المشاورة ${recommendations} من التوصيات في ${clusters} من المجموعات، ${worked === clusters && worked > 1 ? 'نوقشت كلها' : `نوقش منها ${worked}`} حتى الآن.`,
	assessors: (sides) => `وشارك في التقييم ${wa(sides)}.`,
	contributors: 'المشاركة في المشاورة ليست توقيعا على هذا النص.',
	brackets: 'حيث لم تتفق الفئات، يرد رأي كل منها بين قوسين معقوفين.',
	quoted: (label) => `«${label}»`,
	namedOf: (names, others) => wa([...names, ...(others > 0 ? [`${others} غيرها`] : [])]),
	ratingSentence: (total, parts) => `من أصل ${total} من التوصيات، ${wa(parts)}.`,
	ratingParts: {
		agreed: (count, label) => `${count} في مستوى «${label}»`,
		'views-recorded': (count) => `${count} لم يُتوصل فيها إلى اتفاق وسُجّل كل رأي`,
		differs: (count) => `${count} تختلف الآراء بشأنها`,
		alike: (count) => `${count} تقديراتها متطابقة ولم يُتفق عليها بعد`,
		incomplete: (count) => `${count} قُدِّرت جزئيا ولم يُتفق عليها بعد`,
		'not-rated': (count) => `${count} لم تُقدَّر بعد`
	},
	differ: (labels) => `لا تتفق الفئات على ${labels}.`,
	regressed: (labels) => `سُجِّل تراجع في ${labels}.`,
	actionsAdopted: (count) => `اعتمدت المشاورة ${count} من إجراءات المتابعة.`,
	note: (symbol, numbers) =>
		symbol === null ? `التوصيات ${numbers.join('، ')}.` : `انظر ${symbol}، الفقرات ${numbers.join('، ')}.`,
	keywords: 'الكلمات الرئيسية',
	notAdopted: 'لم يُعتمد.',
	noActions: 'لم يُعتمد أي إجراء.',
	nothing: 'لا شيء يُذكر هنا.',
	columns: {
		number: 'الرقم',
		recommendation: 'التوصية',
		position: 'الموقف',
		status: 'الحالة',
		level: 'مستوى التنفيذ',
		measures: 'التدابير المتخذة',
		next: 'الخطوات المقبلة',
		responsible: 'الجهة المسؤولة',
		remarks: 'ملاحظات',
		sdgs: 'أهداف التنمية المستدامة',
		objective: 'الهدف',
		activity: 'النشاط',
		lead: 'الجهة المسؤولة',
		partners: 'الشركاء',
		deadline: 'الأجل',
		budget: 'الميزانية',
		assistance: 'المساعدة اللازمة',
		indicator: 'المؤشر',
		recommendations: 'التوصيات',
		evidence: 'الأدلة'
	},
	/** Of what a recommendation goes on from. */
	objective: (cluster) => `تنفيذ التوصيات بشأن ${cluster}`,
	cycle: (cycle) => `الجولة ${cycle}`,
	then: (what) => `حينئذ (${what})`,
	institutions: {
		heading: 'المؤسسات المسؤولة',
		institution: 'المؤسسة',
		leads: 'تقود (عدد الإجراءات)',
		supports: 'تدعم (عدد الإجراءات)',
		sheet: 'المؤسسات'
	},
	progress: {
		none: 'لا إجراء',
		ongoing: 'جارٍ',
		completed: 'أُنجز',
		notAssessed: 'لم تُقيَّم',
		differs: 'آراء مختلفة',
		open: 'لم يُتفق بعد'
	},
	indicator: {
		baseline: 'خط الأساس',
		target: 'الغاية',
		value: 'القيمة',
		source: 'المصدر'
	},
	statement: {
		opening: 'شكرا السيد الرئيس/السيدة الرئيسة.',
		onBehalf: 'باسم',
		behalf: (names, others) =>
			`يُدلى بهذا البيان باسم ${wa([...names, ...(others === 0 ? [] : [names.length > 0 ? `${others} من المنظمات الأخرى` : `${others} من المنظمات`])])}.`,
		subject: (state, recommendations, clusters, worked) =>
			`نظرت مشاورة وطنية في مدى تنفيذ ${recommendations} من توصيات الاستعراض الدوري الشامل المقدمة إلى ${state}${worked === clusters ? '' : `؛ ونوقش حتى الآن ${worked} من أصل ${clusters} من المواضيع`}.`,
		levels: {
			'not-assessed': (count) => `${count} لم تُقيَّم`,
			'not-implemented': (count) => `${count} لم تُنفَّذ بعد`,
			'in-process': (count) => `${count} قيد التنفيذ`,
			'partially-implemented': (count) => `${count} منفَّذة جزئيا`,
			'fully-implemented': (count) => `${count} منفَّذة بالكامل`
		},
		themes: (labels, others) =>
			wa([
				...labels,
				...(others === 0 ? [] : [labels.length > 0 ? `${others} من المواضيع الأخرى` : `${others} من المواضيع`])
			]),
		first: ['أولا', 'ثانيا', 'ثالثا'],
		named: (count) => `ونذكر منها ${['واحدا', 'اثنين', 'ثلاثة'][count - 1] ?? count}.`,
		led: (lead, day) =>
			day === null
				? `والجهة المسؤولة عن هذا الإجراء هي ${lead}.`
				: `والجهة المسؤولة عن هذا الإجراء هي ${lead}، على أن يُنجز بحلول ${day}.`,
		due: (day) => `ويُنجز هذا الإجراء بحلول ${day}.`,
		notShared: (sides) => `ولا يؤيده ${wa(sides)}.`,
		closing: (state, hasActions) =>
			hasActions
				? `وندعو ${state} إلى تنفيذ هذه الإجراءات في موعدها وتقديم تقرير عنها في منتصف المدة.`
				: `وندعو ${state} إلى تنفيذ التوصيات وتقديم تقرير عنها في منتصف المدة.`,
		thanks: 'وشكرا.'
	},
	about: { title: 'عن هذا الملف', what: 'البيان', value: 'القيمة', hash: 'بصمة SHA-256 للنتيجة' },
	record: 'رأس سجل المشاورة',
	countersigned: (lines, devices, sides) =>
		`بصمة السطر ${lines} وقد صدّقت عليها أجهزة المشاركين (عدد الأجهزة: ${devices}، عدد الفئات: ${sides})`,
	page: 'صفحة',
	sheets: {
		recommendations: 'التوصيات',
		clusters: 'المجموعات',
		actions: 'الإجراءات',
		indicators: 'المؤشرات',
		votes: 'التصويت',
		figures: 'التصويت بالأرقام'
	},
	sheetColumns: {
		cluster: 'المجموعة',
		statement: 'بيان النتيجة',
		dissent: 'الآراء المخالفة',
		kind: 'النوع',
		indicator: 'المؤشر',
		baseline: 'خط الأساس',
		target: 'الغاية',
		value: 'القيمة',
		unit: 'الوحدة',
		source: 'المصدر',
		date: 'التاريخ',
		result: 'النتيجة',
		ballotPaper: 'ورقة الاقتراع',
		method: 'الطريقة',
		votedSo: 'كيف جرى التصويت',
		inFavour: 'محسوبة مع',
		against: 'محسوبة ضد',
		neither: 'لا مع ولا ضد',
		percent: 'المؤيدون، بالمئة',
		lowestSupport: 'مقدار تأييدها',
		rules: 'كيف اتُخذ القرار',
		table: 'الجدول',
		row: 'السطر',
		column: 'العمود',
		adopted: 'اعتُمد',
		rejected: 'لم يُعتمد'
	},
	indicatorKinds: { structural: 'هيكلي', process: 'إجرائي', outcome: 'نتيجة' }
};

/** `«أ» و«ب» و«ج»` */
function wa(items: readonly string[]): string {
	return items.join(' و');
}
