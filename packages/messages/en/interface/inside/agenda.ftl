### When and where a workshop is, its items on the clock, what kinds there are, and what is set aside.

# $names (text)
spokenIn = Languages spoken: { $names }.

# $names (text)
interpretedIn = Interpretation: { $names }.

# $when (text)
starts = Starts { $when }

# $when (text)
at = On { $when }
joinCall = Join the call
calendar = Calendar file
calendarWithCall = Calendar file with the call
print = Agenda to print
printNow = Print

# $time (text)
# $planned (text)
presumed = about { $time } (planned { $planned })

# $from (text)
# $to (text)
held = { $from }–{ $to }

# $from (text)
# $to (text)
since = { $from } – about { $to }
onTime = On time

# $count (number)
behind =
    { $count ->
        [one] { $count } minute behind
       *[other] { $count } minutes behind
    }

# $count (number)
ahead =
    { $count ->
        [one] { $count } minute ahead
       *[other] { $count } minutes ahead
    }

# $time (text)
endsAt = Ends at { $time }

# $time (text)
# $planned (text)
endsAbout = Ends about { $time }, planned { $planned }

# $title (text)
# $time (text)
# $minutes (number)
cutBefore = For “{ $title }” to begin at { $time }, { $minutes ->
        [one] { $minutes } minute has
       *[other] { $minutes } minutes have
    } to be cut.

# $time (text)
# $minutes (number)
cutToEnd = To end at { $time }, { $minutes ->
        [one] { $minutes } minute has
       *[other] { $minutes } minutes have
    } to be cut.

# $title (text)
enough = Leaving out “{ $title }” would do.

kinds =
    .cluster = Cluster
    .free = Free item
    .break = Break
stepMinutes = Minutes of each step

# $reason (text)
parked = Parked: { $reason }
