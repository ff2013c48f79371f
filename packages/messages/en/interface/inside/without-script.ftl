### Where the page’s script does not run. Only the server writes these.

title = JavaScript is off
stillWorks = You can read, rate, vote and ask to speak without it.
texts = Writing texts needs JavaScript, because your browser merges what several people type at the same time.
secret = A secret vote needs JavaScript, because your browser seals it before sending it.
