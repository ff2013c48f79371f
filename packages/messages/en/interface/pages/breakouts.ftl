### Breakout rooms: planning, opening, watching and leaving them.

title = Breakout rooms
plan = Plan breakout rooms
change = Change the plan

# $number (text)
# $title (text)
room = Room { $number } · { $title }

# $number (text)
# $title (text)
# $place (text)
roomAt = Room { $number } · { $title }, { $place }
howMany = How many rooms
minutes = Minutes
assignment = How people are assigned to rooms
assignments =
    .mixed = Mixed: each side in every room
    .by-side = By side: each side together
    .choice = Everyone chooses
name = Name of the room
place = Where it meets
placeHint = For example: table by the window
capacity = Maximum number of people
rapporteurs = Rapporteurs
rapporteursHint = They run the steps of this room only.
addRapporteur = Add a rapporteur

# $name (text)
removeRapporteur = Remove { $name } as rapporteur
clusters = Clusters

# $number (text)
otherClusters = Other clusters ({ $number })

# $cluster (text)
clusterIn = Room for { $cluster }
noRoom = No room

# $number (text)
needsCluster = Room { $number } has no cluster yet.
save = Save the plan
drop = Drop the plan

# $count (number)
people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
open = Open all rooms
warn = Five minutes left
warning = Five minutes left in the rooms

# $minutes (text)
extend = +{ $minutes } min for all
close = Close all rooms
closeTitle = Close all rooms?
closeText = Everyone is taken back. This cannot be undone, but you can plan another round.
placeRest = Place everyone else

move = Move people
moveTo = Room
help = asks for help
clearHelp = Help has arrived
callHelp = Ask for help
helpCalled = You have asked for help
visit = Visit

# $time (text)
lastAt = last at { $time }
yourRoom = Your room
go = Go to my room
look = Look in
choose = Choose
chosen = Chosen
full = Full
notPlaced = You have no room. You can look into each of them.
chooseText = Choose your room. You can choose again while there is room.
otherRoom = You are only looking in: hands here are for people assigned to this room.
toPlenary = To the plenary
closed = The rooms are closed.

# $room (text)
carried = You were moved to { $room }
back = Report back from the rooms
backLead = What was written, recorded and voted in each room while it was open.

# $number (text)
round = Round { $number }
sides = In the room
few = fewer than five
votes = Votes
noneClosed = No round of breakout rooms has been closed yet.
joinedElsewhere = This cluster was merged into another. Its versions show what was written.
