title = Consultations
create = New consultation
fromOutcome = From an outcome file
needOutcomeFile = Choose a file.
empty = No consultation yet
emptyText = Create one for a State and its review; then import the matrix of recommendations and invite people.
emptyJoin = If you were given a code, join with it.

# $count (number)
waiting =
    { $count ->
        [one] { $count } waiting
       *[other] { $count } waiting
    }

# $count (number)
inside =
    { $count ->
        [one] { $count } taking part
       *[other] { $count } taking part
    }

# $who (text)
seenAs = Others see: { $who }

# $role (text)
you = You: { $role }

nav = This consultation
overview = Overview
recommendations = Recommendations
workshops = Workshops
decisions = Decisions
people = People
import = Import
prepare = Prepare
results = Results
documents = Documents
workshop = Workshop
me = Me
whoTakesPart = Who takes part
tools = Tools
minutes = Minutes
settings = Settings

seeRating = See the rating

commitments = Commitments
ratings = Ratings

# [PRACTICE7] On every page and wall of a practice consultation.
practice = Practice. Nothing here counts.
