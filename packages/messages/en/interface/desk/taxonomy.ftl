### Labels of the sources, and finding by them.

title = Themes, groups and goals
lead = The labels of the lists, as printed. You can show a label under another name, say that it is the same as a label of another cycle, and link themes to goals and groups. Pages and documents use these names. The printed label is kept beside them, so that files can be read again.
group = Group of persons
anyGroup = Any group
sdg = SDG
anySdg = Any goal
state = Recommending State
anyState = Any State
kinds =
    .theme = Themes
    .group = Groups of persons
    .sdg = SDGs

# $label (text)
standsFor = Another name of { $label }
suggested = suggested
edit = Edit

# $label (text)
editNamed = Edit: { $label }
shown = Shown as
shownHint = Empty: as printed.
alias = Another name of
noAlias = No other label
goals = Goals it concerns
groups = Groups it concerns
save = Save
links = Concerns
noTermsTitle = No labels yet
noTerms = Labels appear here with the next import.
suggestionNote = Suggestions come from Plenum’s starter set. Saving a theme confirms the ticked ones and refuses the rest.
newLabels = New labels

# $count (number)
newLabelsNote =
    { $count ->
        [one] One label of this file is new: see “New labels” below before you import.
       *[other] { $count } labels of this file are new: see “New labels” below before you import.
    }
newLabelsHint = These themes, groups and goals are new. Each stays as printed on its recommendations and becomes a separate label, unless you say that it is another name of a known one. You can also say so later.

# $count (number)
inRows =
    { $count ->
        [one] In { $count } row
       *[other] In { $count } rows
    }
keptAsPrinted = Kept there as printed.

# $label (text)
perhaps = Perhaps another name of “{ $label }”.
use = Yes, it is

# $label (text)
# $other (text)
useNamed = Yes, it is: “{ $label }” is another name of “{ $other }”

# $label (text)
aliasNamed = “{ $label }” is another name of
search = Search
filter = Only with suggestions

# $count (number)
matching =
    { $count ->
        [one] { $count } recommendation matches
       *[other] { $count } recommendations match
    }
