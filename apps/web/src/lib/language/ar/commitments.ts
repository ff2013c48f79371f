import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const commitments: Text['commitments'] = {
	title: 'الالتزامات',
	lead: 'الإجراءات المعتمدة، وإلى أين وصلت منذ اعتمادها.',
	empty: 'لا التزام بعد',
	emptyText: 'الإجراء الذي يعتمده تصويت يصبح التزامًا يُتابَع هنا.',
	statuses: {
		'not-started': 'لم يبدأ',
		'in-progress': 'قيد التنفيذ',
		done: 'أُنجز',
		dropped: 'صُرف النظر عنه'
	},
	overdue: 'متأخر',
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
	deadline: 'الأجل',
	update: 'تحديث',
	updateNamed: (action) => `تحديث: ${action}`,
	updated: 'حُدّث الالتزام.',
	adoptedOn: (date) => `اعتُمد في ${date}`,
	changedOn: (date) => `آخر تحديث في ${date}`,
	all: 'الكل',
	seeVote: 'عرض التصويت'
};
