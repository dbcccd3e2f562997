# More was asked for than one machine can do for everybody.

quota-updates = That was a lot at once. I did not read your last message or tap: please wait { $wait }, then send it again. Nothing from before is lost.
quota-pictures = I have drawn many pictures for you just now, and others want some too. Please ask again in { $wait }.
quota-pages = I have just made several files for you, and each is hard work for a small machine. Please ask again in { $wait }.
quota-files = That is a lot to read at once. I left “{ $name }” aside, and so I do with every file of the next { $wait }. Please send them after that; what your log knows already is not doubled. Many files fit into one zip.
quota-people = So many people have just come that I take in nobody new for now. Please tap the button again in { $wait }. Until then nothing is kept of you.
