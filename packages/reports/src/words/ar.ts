import type { ReportWords } from './en.ts';
import { ar as decision } from '@plenum/domain/polls/decision/words/ar';
import { arData } from './data/ar.ts';
import { arMatrix } from './matrix/ar.ts';
import { dayInWords } from '../names/day-in-words.ts';
import { arMechanisms } from './mechanisms/ar.ts';
import { arPapers } from './papers/ar.ts';
import { arProcess } from './process/ar.ts';
import { arReports } from './reports/ar.ts';
import { arSubmission } from './submission/ar.ts';

const months = [
	...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه'],
	...['تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر']
];

export const ar: ReportWords = {
	language: 'ar',
	levels: {
		'not-assessed': 'لم تُقيَّم',
		'not-implemented': 'لم تُنفَّذ بعد',
		'in-process': 'قيد التنفيذ',
		'partially-implemented': 'منفَّذة جزئيا',
		'fully-implemented': 'منفَّذة بالكامل',
		'views-recorded': 'سُجّلت الآراء',
		divided: 'آراء منقسمة'
	},
	constituencies: {
		'civil-society': 'المجتمع المدني',
		state: 'مؤسسات الدولة',
		nhri: 'المؤسسة الوطنية لحقوق الإنسان',
		other: 'جهات أخرى'
	},
	sidesInText: {
		'civil-society': 'المجتمع المدني',
		state: 'مؤسسات الدولة',
		nhri: 'المؤسسة الوطنية لحقوق الإنسان',
		other: 'جهات أخرى'
	},
	positions: {
		supported: 'حظيت بالتأييد',
		noted: 'أحيط علما بها',
		'partially-supported': 'حظيت بتأييد جزئي',
		pending: 'قيد النظر',
		unknown: ''
	},
	/** What the State says of its own progress: its claim, never a level. */
	claims: {
		implemented: 'نُفّذت بالفعل',
		'in-process': 'قيد التنفيذ',
		'implemented-or-in-process': 'نُفّذت بالفعل أو قيد التنفيذ'
	},
	claimed: (claim) => `في رأي الدولة نفسها: ${claim}`,
	sections: {
		progress: 'التقدم والأثر',
		regressions: 'التدابير التراجعية',
		remaining: 'الإجراءات المتبقية',
		challenges: 'التحديات',
		assistance: 'المساعدة التقنية والتعاون',
		summary: 'ملخص للوثائق'
	},
	cycleOf: String,
	sessionOf: String,
	reports: arReports,
	submission: arSubmission,
	process: arProcess,
	papers: arPapers,
	mechanisms: arMechanisms,
	data: arData,
	decision,
	percent: (n) => `${n}٪`,
	day: (day) => dayInWords(day, (date, month, year) => `${date} ${months[month - 1]} ${year}`),
	edition: {
		draft: (day) => `مسودة: كما كانت في ${day}، وليست نسخة مثبَّتة`,
		version: (number, day) => `النسخة ${number} من النتيجة، ثُبِّتت في ${day}`,
		complete: (edition) => `${edition}. كاملة، للاستعمال الداخلي: ليست للنشر`
	},
	colon: ': ',
	recommendedBy: 'الدول الموصية',
	ratings: {
		statuses: {
			'not-rated': 'لم تُقدَّر بعد',
			incomplete: 'قُدِّرت جزئيا ولم يُتفق عليها بعد',
			alike: 'تقديراتها متطابقة ولم يُتفق عليها بعد',
			differs: 'تختلف الآراء',
			agreed: 'متفق عليها'
		},
		of: (count, raters) => `${count} من ${raters}`,
		cannotJudge: 'لا يمكن الحكم',
		notShown: 'غير معروض',
		inRound: (counts) => `في الجولة: ${counts}`,
		asInRound: 'بحسب التقدير في المشاورة، ولم تؤكده الفئة بعد',
		objected: 'الفئة منقسمة: يعترض بعض أعضائها',
		provisional: 'مؤقت',
		divided: 'الفئة منقسمة',
		summary: (total, counts) => [`التوصيات (${total})`, counts].filter(Boolean).join(': ')
	},
	matrix: {
		...arMatrix,
		review: (state, cycle, session) =>
			`الاستعراض الدوري الشامل: ${state} (الجولة ${cycle}${session === null ? '' : ` - الدورة ${session}`})`,
		sourceOfPosition: 'مصدر الموقف',
		sdgs: 'أهداف التنمية المستدامة',
		affectedPersons: 'الأشخاص المعنيون',
		groupsOfPersons: 'فئات الأشخاص'
	},
	/** A label that goes under another name, and one that the source does not name. */
	labels: {
		listed: (name: string, printed: string) => `${name} (في القائمة: ${printed})`,
		linked: (name: string) => `${name} (مرتبط هنا بالموضوع)`
	},
	assessment: {
		regression: 'تراجع',
		as: (number) => (number === '' ? 'كما ورد أعلاه' : `كما في ${number}`),
		unreadable: 'تعذّرت قراءة نص هذه المجموعة عند إعداد هذه الوثيقة.',
		adoptedActions: 'إجراءات المتابعة المعتمدة',
		lead: 'الجهة المسؤولة',
		supporting: 'بمشاركة',
		deadline: 'الأجل',
		resources: 'الموارد',
		assistance: 'المساعدة اللازمة',
		serves: 'التوصيات',
		followUp: 'الحالة',
		commitmentStatuses: {
			'not-started': 'لم يبدأ',
			'in-progress': 'قيد التنفيذ',
			done: 'أُنجز',
			dropped: 'صُرف النظر عنه'
		},
		overdue: 'متأخر',
		withdrawn: 'سُحب: أُعلن بطلان التصويت',
		nextDate: 'الموعد التالي',
		evidence: 'الأدلة',
		statement: 'بيان النتيجة',
		dissent: 'رأي مخالف',
		reviewDate: 'تُراجع في'
	},
	additions: {
		kinds: { pledge: 'تعهد طوعي', matter: 'مسألة جديدة' },
		headings: { pledge: 'التعهدات الطوعية', matter: 'المسائل الجديدة المطروحة' },
		texts: { pledge: 'النص', matter: 'الموضوع' },
		notes: { pledge: 'قُطع', matter: 'سبب الإضافة' },
		counted: (pledges, matters) =>
			`وتشمل إلى جانب التوصيات ${[
				...(pledges > 0 ? [`${pledges} من التعهدات الطوعية للدولة`] : []),
				...(matters > 0 ? [`${matters} من المسائل الجديدة التي لا تضمها أي توصية`] : [])
			].join(' و')}.`
	},
	votedOn: {
		asked: (what) => `طُرح للتصويت: ${what}`,
		wording: 'كما طُرح للتصويت',
		whole: 'المشاورة ككل',
		wholeDecisions: 'قرارات بشأن المشاورة ككل',
		kinds: {
			text: 'نصوص',
			passage: 'مقاطع',
			rating: 'تقديرات',
			agenda: 'جداول أعمال',
			outcome: 'الوثيقة الختامية',
			priorities: 'الأولويات'
		},
		text: (section) => `نص «${section}» كما كان عند بدء التصويت`,
		passage: (section) => `مقطع من «${section}» كما كان عند بدء التصويت`,
		rating: (number, level) => `تقدير ${number}: ${level}`,
		agenda: 'جدول الأعمال كما كان عند بدء التصويت',
		outcome: (version) => `الوثيقة الختامية كاملة، النسخة ${version}`,
		priorities: 'ما الذي يأتي أولا'
	},
	corrections: {
		title: 'أخطاء طباعية صُححت',
		on: (day, where) => `صُحح في ${day}: ${where}`,
		change: (before, after, reason) => `«${before}» أصبحت «${after}» (${reason})`,
		places: {
			section: (section) => section,
			action: () => 'إجراء متابعة',
			statement: () => 'بيان النتيجة',
			dissent: (side) => `رأي مخالف: ${side}`,
			recommendation: (number) => `نص التوصية ${number}`
		}
	},
	table: {
		state: 'الدولة',
		cluster: 'المجموعة',
		number: 'الرقم',
		recommendation: 'التوصية',
		recommendingStates: 'الدول الموصية',
		position: 'الموقف',
		positionAsPrinted: 'الموقف كما ورد',
		claim: 'التقدم في رأي الدولة نفسها',
		sourceOfPosition: 'مصدر الموقف',
		themes: 'المواضيع',
		groups: 'فئات الأشخاص',
		sdgs: 'أهداف التنمية المستدامة',
		cycle: 'الجولة',
		withdrawn: 'سُحبت من القائمة',
		category: 'فئة الإجراء',
		level: 'مستوى التنفيذ',
		status: 'حالة التقدير',
		percentage: 'النسبة المئوية',
		regression: 'تراجع',
		reason: 'السبب',
		rating: (constituency) => `مستوى التنفيذ في تقدير: ${constituency}`,
		adoptedActions: 'الإجراءات المعتمدة',
		decisions: 'التصويت',
		commitmentStatus: 'الإجراءات المعتمدة: التقدم المحرز',
		commitmentEvidence: 'الإجراءات المعتمدة: الأدلة',
		statement: 'بيان النتيجة',
		dissent: 'الآراء المخالفة',
		reviewDate: 'تاريخ المراجعة',
		edition: 'نسخة النتيجة',
		yes: 'نعم',
		no: 'لا'
	}
};
