### What a matrix prints by itself.

listTitle = Thematic list of recommendations
theme = Theme:{ " " }
record = Head of the consultation’s record:{ " " }
index = Relevant related concluding observations and recommendations of Treaty Bodies and Special Procedures mandate-holders are available in the Universal Human Rights Index (UHRI) at the following link: https://uhri.ohchr.org/en/
oldHeadings =
    .item1 = Recommendation
    .item2 = Position
    .item3 = Full list of themes
    .item4 = Assessment/comments on level of implementation
newHeadings =
    .item1 = Recommendation and recommending State
    .item2 = Position of the State under review
    .item3 = Human rights themes and groups of persons
    .item4 = Relevant SDGs
    .item5 = Assessment/comments on level of implementation

# $state (text)
# $cycle (text)
# $session (text or none)
review =
    UPR of { $state } ({ $cycle } Cycle{ $session ->
        [none] { "" }
       *[other] { " " }- { $session } Session
    })
sourceOfPosition = Source of Position
sdgs = SDGs
affectedPersons = Affected persons
groupsOfPersons = Groups of Persons
