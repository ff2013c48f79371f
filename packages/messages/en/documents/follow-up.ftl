### What the public page of follow-up says.

title = Follow-up
whatBecame = Follow-up: what became of what was adopted
lead = What was adopted, what has been done, and how each side sees it, as of the day of publication.
withoutReports = This publication has no progress reports.
responsible = Responsible

# $count (number)
# $numbers (text)
recommendation =
    { $count ->
        [one] Recommendation { $numbers }
       *[other] Recommendations { $numbers }
    }

# $status (text)
# $day (text)
updated = { $status } (last update: { $day })
reports = Progress reports
differ = Seen differently by the sides
themes = By theme
institutions = By institution
all = All
changes = What changed between publications

# $version (text)
# $day (text)
changedIn = Version { $version }, published on { $day }
noChange = Nothing changed in the follow-up.

# $item (text)
added = New commitment: { $item }

# $from (text)
# $to (text)
moved = { $from } → { $to }
newReport = new report

# $count (number)
more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

# $version (text)
# $count (number)
changed =
    { $count ->
        [0] Nothing changed in the follow-up since version { $version }.
        [one] { $count } change in the follow-up since version { $version }.
       *[other] { $count } changes in the follow-up since version { $version }.
    }

# $page (text)
# $of (text)
page = Page { $page } of { $of }
previous = Previous page
next = Next page
pages = Pages
outcome = The whole outcome
feeds = Follow new publications in a feed reader:
embed = For other sites
readOn = Read the whole follow-up
nothing = Nothing is recorded here.
