### The page on which a workshop is run.

runners = Who runs this workshop
runnersLead = Facilitators run every workshop. You can name somebody to run this one: its items, steps, timer, floor and notices, and nothing else.
runnersNow = They run it now
nameRunner = Name somebody who takes part
whoTakesPart = Who
nobodyToName = Nobody else takes part who can speak.
runnerByLink = By a link
runnerLinkLead = The link works once, within seven days. People who have not joined yet join first.

# $name (text)
runnerAdded = { $name } runs this workshop

# $name (text)
runnerRemoved = { $name } no longer runs this workshop

# $name (text)
removeRunner = Remove { $name }
notYours = This workshop is run by the facilitators and the people they named.
pauseFor = The pause lasts
minutes = min

# $spent (text)
# $planned (text)
spentOf = { $spent } of { $planned }

# $title (text)
moreOf = More for { $title }
takeNext = Take it next
up = Move up
down = Move down
moveTo = Move to …

# $title (text)
moveItem = Move { $title }
moveHere = Move it
placeNow = To the current place of

# $count (number)
here =
    { $count ->
        [one] { $count } person here
       *[other] { $count } people here
    }
balance = The floor by side: turns · minutes

# $turns (text)
# $minutes (text)
turns = { $turns }× { $minutes }′
writing = Writing
rated = Rated
voted = Voted

# $count (text)
atLeast = { $count } or more

# $count (text)
# $all (text)
allOf = { $count } of { $all }

# $voted (text)
closeVote = Close the vote ({ $voted })

# $count (text)
# $all (text)
atLeastOf = { $count }+ of { $all }

# $all (text)
fewOf = <5 of { $all }

# $text (text)
noticeOf = Show everyone the notice: { $text }

# $count (number)
timerFor =
    { $count ->
        [one] Start the timer: { $count } minute
       *[other] Start the timer: { $count } minutes
    }

# $title (text)
# $words (text)
openFound = Open beside this page: { $title } · { $words }
palette = Commands
paletteHint = What do you want to do or find?
paletteKeys = Ctrl or ⌘ with K opens this. Arrows choose, Enter runs, Escape closes.
paletteNothing = Nothing found.

# $count (number)
paletteFound =
    { $count ->
        [one] { $count } found
       *[other] { $count } found
    }
tools =
    .title = Tools
    .wall = Projector
    .rooms = Rooms
    .more = More
agendaVote = Hold a vote on the agenda
noticeNow = Notice on every screen
shortcuts = Keyboard shortcuts
shortcutsOn = Shortcuts are on
shortcutsHint = Not while you write in a field.
shortcutKeys =
    .next = Next item
    .forward = Next step
    .back = Previous step
    .timer = Start or stop the timer
    .minute = One minute more on the timer
    .minutes = Five minutes more on the timer
    .pause = Pause or resume
    .speaker = Call the next speaker
    .lobby = To the lobby
    .wall = What the projector shows
    .rooms = Breakout rooms
    .poll = Quick poll
    .notice = Show a notice
wall_title = Projector
wall_shows = The projector shows
wall_step = What the step shows
wall_join = How to join
wall_floor = Minutes by side
wall_remark = A comment

# $title (text)
wall_round = Rating: { $title }
wall_before = Previous page
wall_next = Next page

# $page (text)
# $pages (text)
wall_page = Page { $page } of { $pages }
wall_noScreen = No screen is open
wall_onePage = One page
wall_stop = Stop turning pages
wall_play = Turn pages automatically
wall_steps =
    .read = The recommendations
    .write = The text
    .level = The ratings
    .actions = The actions
    .close = How the item is closed
