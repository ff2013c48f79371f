### The calendar of a review: dates that are expected, dates that people entered, and how to follow them elsewhere.

title = Calendar
lead = The stages of the review, and dates of your own.
expectedLead = Expected dates are computed from the number of the session. They are not official: enter the date once it is announced.
nothing = No dates yet
nothingText = Dates appear when the review’s session is known, or when you add one.
toSettings = Enter the session in Settings
upcoming = Coming up
expected = Expected
done = Done
overdue = Overdue

# $count (number)
past =
    { $count ->
        [one] { $count } date that is past or done
       *[other] { $count } dates that are past or done
    }

# By which rule a date is expected.
rules =
    .submission = In the fourth cycle the deadlines were six to eight months before the session.
    .national-report = Twelve weeks before the session.
    .session = Sessions are held in January, May and November. States keep their order from cycle to cycle.
    .adoption = At the session of the Human Rights Council four or five months after the review.
    .mid-term = Voluntary, two to two and a half years after the adoption.
change = Change

# $what (text)
changeNamed = Change: { $what }
addDate = Add a date
what = What is due
day = Date
dayHint = Leave it empty for the expected date.
isDone = It is done
isNotDone = It is not done
removedSince = Somebody else has removed this date in the meantime. Save again to add it again.
needTitle = Say what is due.
needDay = Choose a day.
saved = The calendar was changed.
remove = Remove this date
feed = In your own calendar
feedText = Your phone or computer can show these dates, planned workshops and the next dates of commitments. The address is yours alone; no names are in it.
feedWarning = The provider of your calendar can read what is in it.
createFeed = Create an address
feedOnce = The address is shown only now. Anyone who has it can read the dates until you revoke it. Add it to your calendar as a subscription.

# $moment (text)
feedSince = You created an address { $moment }.
replaceFeed = Replace the address
revokeFeed = Revoke the address
copyFeed = Copy the address
feedRevoked = The address was revoked.

reminders = Reminders by email
remindersText = Once a week at most, you get the dates of the next two weeks. The email names no consultation, no State and no person.
remindersWarning = An email address can show who you are. It is stored encrypted, and nobody in the consultation sees it. Anyone who reads your email sees that you use Plenum.
remindersNone = This server sends no email, so it cannot remind you. Your own calendar can.
emailAddress = Email address
askForReminders = Remind me
remindersUnconfirmed = An email was sent to you. Open the page that it names, and confirm.
remindersOn = You are reminded by email.
remindersStopped = Your mail server refused the reminders, so they stopped. Enter an address that works.
endReminders = Stop reminders
remindersEnded = Reminders were stopped, and your address was deleted.
remindersConfirm = Send me reminders
remindersConfirmed = You will be reminded. Each email has a link that stops reminders.
remindersPage = Do you want reminders of dates by email?

# $theirs (text)
bothChanged = Somebody else has changed this date in the meantime. Nothing was saved. They saved: { $theirs }. Save again to replace that with yours.
