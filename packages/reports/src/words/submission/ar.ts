import type { SubmissionWords } from './en.ts';

export const arSubmission: SubmissionWords = {
	parts: {
		'other-themes': 'مرفق: المواضيع التي لم تُتناول أعلاه',
		annex: 'مرفق: تقييم كل توصية',
		decisions: 'مرفق: التصويت العلني على ما يوصى به'
	},
	submitters: (names, joint) =>
		joint
			? `تقدّم هذه المساهمة المشتركة الجهات التالية: ${names.join('؛ ')}.`
			: `تقدّم هذه المساهمة: ${names.join('؛ ')}.`,
	basis: (title, state, review) =>
		`تستند هذه المساهمة إلى «${title}»، وهي مشاورة وطنية بشأن توصيات الاستعراض الدوري الشامل المقدمة إلى ${state} (${review}).`,
	assessedBy: (side) =>
		side === null
			? 'والتقييمات هي ما اتفقت عليه المشاورة.'
			: `والتقييمات صادرة عن ${side}؛ أما ما اتفقت عليه المشاورة وما تقوله الدولة فيُذكران بصفتهما هذه.`,
	contributors: 'والمشاركة في المشاورة ليست توقيعا.',
	assessed: (total, parts) => `من أصل ${total} من التوصيات، تقييمنا هو: ${parts.join('، ')}.`,
	assessedPart: (count, label) => `${count} في مستوى «${label}»`,
	dividedOn: (count) => `${count} تنقسم آراء أعضائنا بشأنها`,
	noneOf: (count) => `${count} لم نقيّمها`,
	regressed: (labels) => `ونرى تراجعا في ${labels}.`,
	differing: (count) => `ويختلف تقييمنا عما اتفقت عليه المشاورة في ${count} من التوصيات، ويورد مرفق التقييمين.`,
	recommending: (count, state) => `ونقدم إلى ${state} ${count} من التوصيات، كلا منها تحت موضوعها.`,
	takenUp: (shown, all) => `المواضيع المتناولة أدناه: ${shown} من أصل ${all}؛ ويذكر مرفق سائر المواضيع مع تقييمنا.`,
	assessment: 'تقييمنا',
	agreedHere: (level) => `${level}، وفق ما اتفقت عليه المشاورة`,
	divided: 'آراء أعضائنا منقسمة',
	notAssessed: 'لم نقيّمها',
	dissent: 'لا نوافق على ما خلصت إليه المشاورة',
	recommend: (state) => `نوصي ${state} بما يلي:`,
	term: (day) => `بحلول ${day}`,
	deadline: 'الموعد النهائي',
	addressee: 'الجهة المعنية',
	indicator: 'المؤشر',
	target: 'الغاية',
	columns: {
		number: 'الرقم',
		recommendation: 'التوصية',
		position: 'موقف الدولة',
		own: 'تقييمنا',
		agreed: 'ما اتفقت عليه المشاورة',
		theme: 'الموضوع',
		assessed: 'التوصيات بحسب تقييمنا',
		action: 'ما نوصي به',
		votes: 'التصويت العلني في المشاورة'
	},
	unreadable: 'تعذّرت قراءة نص هذا الموضوع عند إعداد هذه الوثيقة.',
	banner: {
		title: 'مسودة: غير جاهزة للتقديم',
		gaps: {
			author: 'لم تُحدَّد الجهة التي تصدر عنها هذه المساهمة: اختاروا الفئة التي تعرض المساهمة تقييماتها.',
			submitter: 'لم تُذكر أي جهة مقدِّمة. وتنشر المفوضية كل مساهمة باسم من يقدمها: أضيفوا منظمة واحدة على الأقل.',
			consent: 'لم توافق بعد المنظمات التي ستقدمها: سجّلوا اليوم الذي وافقت فيه كل منها على ذكر اسمها.'
		},
		where: 'يُضبط ذلك في Plenum، في صفحة هذه الوثيقة.'
	}
};
