### Comments and suggestions on passages of a text.

# $section (text)
titleOf = Comments on “{ $section }”

# $count (number)
open =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
marked = Commented
comment = Comment
suggest = Suggest a change
commentChosen = Comment on the selected text
chosen = Selected:
howTo = Select text to comment on it or to suggest a change.
yourComment = Your comment
yourWords = What it should say instead
nothing = Leave empty to suggest deleting the text.
reason = Reason
send = Send
sendSuggestion = Send suggestion
letGo = Discard
sent = Sent
reply = Answer
yourReply = Your answer
edit = Change
save = Save
cancel = Cancel
remove = Delete
hide = Hide
show = Show again
more = More
resolve = Resolve
reopen = Open again

# $count (number)
resolved =
    { $count ->
        [one] { $count } resolved
       *[other] { $count } resolved
    }
isResolved = Resolved
edited = changed
deleted = Deleted.
hidden = Hidden
hiddenText = This comment is hidden.
gone = The passage was deleted. It said:
moved = The passage has changed since. It said:
forgotten = The passage is no longer kept.
toWall = Show on the projector
onWall = On the projector
toPassage = Show in the text
suggestion = Suggestion
difference = What would change

# $before (text or none)
# $after (text or none)
group =
    { $before ->
        [none] Insert “{ $after }”
       *[other]
            { $after ->
                [none] Delete “{ $before }”
               *[other] “{ $before }” becomes “{ $after }”
            }
    }
choose = Which changes to accept
accept = Accept
acceptSome = Accept the selected changes
decline = Decline
outcomes =
    .accepted = Accepted
    .partly = Accepted in part
    .declined = Declined
accepted = The suggestion is in the text.
wordsChanged = The text has changed since. Nothing was changed by you: compare it again.
cannotApply = It no longer fits the text. You can decline or discuss it.
noDifference = The text already says this.
download = Download comments (CSV)
