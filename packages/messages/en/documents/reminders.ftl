### Reminders by mail: plain, and silent about what they are about.

confirmSubject = Do you want these reminders?
confirmText = Someone asked for reminders of dates at this address. If it was you, open this page and confirm:
confirmIgnore = If it was not you, do nothing. You will get no other mail.

# $count (number)
subject =
    { $count ->
        [one] { $count } date in the next two weeks
       *[other] { $count } dates in the next two weeks
    }
lead = You asked to be reminded of these dates:

# $day (text)
# $what (text)
line = { $day }: { $what }
stop = No more reminders? Open this page:
