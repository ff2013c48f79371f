### Money and technical assistance of the action plan, and the sheet for donors and United Nations agencies.

heading = Money and assistance
money = Money
moneyTotals = Money in total
reading = Planned and available amounts are those that the publishers entered for each action. The gap is what is planned less what is available. Amounts in different currencies are not added up.
totals =
    .currency = By currency
    .institution = By institution
    .theme = By theme
all = All actions
by = Grouped by
name = Group
currency = Currency
planned = Planned
available = Available
gap = Gap
budget = Budget as adopted
register = Technical assistance
need = What is needed
who = Who needs it
purpose = For
from = From whom
status = Status
source = Source
sources =
    .action = Adopted action
    .report = Progress report
statuses =
    .open = Not requested yet
    .requested = Requested
    .agreed = Agreed
    .received = Received
none = None of the actions that are still to be carried out needs assistance, and no gap is known.

# The sheet for donors.
kind = For donors and United Nations agencies: follow-up of the Universal Periodic Review

# $under (text)
title = { $under }: assistance needed for the action plan

# $needs (number)
lead =
    { $needs ->
        [one] { $needs } request for technical assistance
       *[other] { $needs } requests for technical assistance
    } that nobody has met yet, and the money that is missing, from the actions adopted in the national consultation and the reports of institutions.
