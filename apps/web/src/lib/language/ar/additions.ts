import type { additions as english } from '../en/additions.ts';

export const additions: typeof english = {
	add: 'إضافة تعهد أو مسألة جديدة',
	addTitle: 'إضافة ما لا تضمه أي قائمة من التوصيات',
	addConfirm: 'إضافة',
	kind: 'ما هو',
	kindHints: {
		pledge: 'تعهدت به الدولة من تلقاء نفسها، مثلًا عند ترشحها لعضوية مجلس حقوق الإنسان.',
		matter: 'حق أو مسألة لا تشملها أي توصية.'
	},
	apart: 'يجري تقييمه والبت فيه كالتوصيات، ويبقى منفصلًا عن توصيات الأمم المتحدة في كل عدد ووثيقة.',
	texts: { pledge: 'نص التعهد', matter: 'موضوع المسألة' },
	kindNeeded: 'اختر ما هو.',
	clusterNeeded: 'اختر مجموعة، أو مجموعة جديدة.',
	chooseCluster: 'اختيار مجموعة',
	textNeeded: 'اكتب النص.',
	cluster: 'المجموعة',
	newCluster: 'مجموعة جديدة',
	newLabel: 'عنوان المجموعة الجديدة',
	added: (label) => `أضيف إلى ${label}`,
	correct: 'تصحيح',
	correctNamed: (number) => `تصحيح ${number}`,
	correctHint: 'يمكن تصحيح النص ما دام لم يُقل شيء عنه، والملاحظة في أي وقت.',
	corrected: (number) => `صُحح ${number}.`,
	move: 'نقل',
	moveNamed: (number) => `نقل ${number}`,
	moveText: 'ينتقل معه ما قيل عنه.',
	moveNone: 'لا توجد مجموعة مفتوحة أخرى.',
	moved: (number, label) => `${number} الآن في ${label}.`,
	remove: 'حذف',
	removeNamed: (number) => `حذف ${number}`,
	removeTitle: (number) => `حذف ${number}؟`,
	removeText: 'لا يمكن الحذف إلا ما دام لم يقل أحد شيئًا عنه. ويحتفظ السجل بأنه كان موجودًا.',
	removed: (number) => `حُذف ${number}.`
};
