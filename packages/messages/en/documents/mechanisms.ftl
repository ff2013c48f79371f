### What documents say of recommendations that are not the review’s.

kinds =
    .treaty-body = Treaty body
    .special-procedure = Special procedure
    .regional = Regional mechanism
    .other = Other mechanism
heading = Recommendations of other mechanisms on the same subject

# Under the heading: nobody takes them for recommendations of the review.
lead = They are not recommendations of the Universal Periodic Review and are not counted among them.
sheet = Other mechanisms

# Headings that an import reads as what they are (MECHANISM1).
columns =
    .mechanism = Mechanism
    .kind = Kind of mechanism
    .document = Document symbol
    .paragraph = Paragraph
    .date = Date
    .text = Recommendation
    .beside = Beside recommendations of the UPR
    .wording = What it recommends
    .source = Mechanism, document and paragraph
