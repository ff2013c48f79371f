### The field's own words, where an id needs one. Labels that a facilitator chose go before these.

# [any key]
constituencies =
    .civil-society = Civil society
    .state = State institutions
    .nhri = National human rights institution
    .other = Others

# [any key]
constituenciesShort =
    .civil-society = Civil society
    .state = State
    .nhri = NHRI
    .other = Others

# [any key]
levels =
    .not-assessed = Not assessed
    .not-implemented = Not implemented yet
    .in-process = In the process of implementation
    .partially-implemented = Partially implemented
    .fully-implemented = Fully implemented
    .views-recorded = Views recorded
    .divided = Divided
regression = Regression
positions =
    .supported = Supported
    .noted = Noted
    .partially-supported = Partially supported
    .pending = Pending
    .unknown = Position unknown
roles =
    .facilitator = Facilitator
    .rapporteur = Rapporteur
    .participant = Participant
    .observer = Observer
purposes =
    .stakeholder-submission = Stakeholder submission
    .mid-term-report = Mid-term report
    .national-report = National report
    .action-plan = Action plan
purposesHint =
    .stakeholder-submission = What civil society and others submit before the review.
    .mid-term-report = The State’s progress, halfway between two reviews.
    .national-report = What the State presents at its next review.
    .action-plan = Who does what by when, for the follow-up of the recommendations.
namePolicies =
    .named = By name
    .organisation = By organisation only
    .constituency = By constituency only
namePoliciesHint =
    .named = Everyone sees the names or pseudonyms that people give.
    .organisation = Others see organisation and constituency; only facilitators see names.
    .constituency = Others see only the constituency; only facilitators see names and organisations.
phases =
    .open = Open
    .closed = Closed

# $cycle (number)
cycle = Cycle { $cycle }

# $count (number)
recommendations =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }

# What is assessed, by its kind.
kinds =
    .recommendation = Recommendation
    .pledge = Voluntary pledge
    .matter = New matter

# $count (number)
pledges =
    { $count ->
        [one] { $count } voluntary pledge
       *[other] { $count } voluntary pledges
    }

# $count (number)
matters =
    { $count ->
        [one] { $count } new matter
       *[other] { $count } new matters
    }

# $count (number)
clusters =
    { $count ->
        [one] { $count } cluster
       *[other] { $count } clusters
    }

# $count (number)
people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

