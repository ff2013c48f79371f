### What people are told about taking part, before they join and at any time after.

title = What taking part means
short = In short

# $name (text)
host = Organised by: { $name }
hostUnknown = If you do not know who organises this consultation, ask before you join.
record = What you write and decide becomes part of the record, and may be published in documents. Your name will not appear in any document.
server = The server’s operator can find out who wrote what and who voted what in public votes, and in confidential votes until they close. In a secret vote they cannot, provided that they run Plenum unaltered.
withdraw = You can leave at any time. If you ask for your name to be erased, what you said stays in the record without it.

# $contact (text)
contact = Questions, or to withdraw: { $contact }
contactUnknown = For questions, or to withdraw, ask the facilitator.
more = In more detail
details =
    .item1 = Your name or pseudonym, your organisation if you give it, and your constituency are kept apart from the record. When your name is erased, the record stays valid and shows a number instead.
    .item2 = To take part you give no email address or telephone number. Plenum stores no network addresses and loads nothing from other websites. The network you use can still see that you opened this site.
    .item3 = Your words become part of a shared text. Others see where you are typing and that you contributed to a section, under the name shown for you. No document says who wrote what.
    .item4 = The organisers of the consultation decide how long the record is kept: ask them.
    .item5 = Do not write names of victims, or details by which somebody could be recognised.
ownText = From the organisers
otherLanguage = Not written in your language.

sharedDevice = This device is not mine, or others use it too
sharedDeviceHint = Nothing is kept on this device. You are signed out when the browser is closed, after two hours, or an hour after your last activity in a running workshop; to come back you join again. Wait for “Saved” before you close a page.
quickExit = Quick exit
quickExitHint = Signs you out at once and shows another page. Pressing Shift three times does the same.

hostField = Organiser
hostFieldHint = As people know it: the ministry, coalition or office. Shown before they join.
contactField = Contact for questions and withdrawal
contactFieldHint = Somebody who can be reached without going through the other side.
textsIn = Write it in each language

# $language (text)
textIn = The same in { $language }
