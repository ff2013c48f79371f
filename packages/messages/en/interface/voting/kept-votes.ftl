### A vote that was cast without a connection.

title = A vote that was cast without a connection
waiting = Nobody can read your vote there. It counts once, if voting has not closed by then.
recorded = Your vote that was kept on this device is recorded.
late = It came too late: the vote had ended before the connection was back. It does not count, and is not kept any more. If that matters, tell the people who run the vote.
uncertain = The vote had ended before the connection was back. If your vote had not arrived before, it does not count. Look for your receipt code among the published codes.
superseded = A vote of yours is recorded already, so the one on this device was not sent. Until voting closes, you can look at it and vote again.
unreadable = It could not be sent and is not kept any more. Until voting closes, please vote again.

# $words (text)
refused = It was not accepted, and is not kept any more. { $words }
see = See the vote
seen = I have seen it
