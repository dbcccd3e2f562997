# Why a file from a watch was not read: what is wrong, and what to do. `format` is fit, tcx, gpx, xml, gz or zip.

track-empty = This file is empty. Export it once more and send it again.
track-too-large = This file is larger than { $limit_mb } MB, the most that is read. Export the one workout as FIT: it is the smallest.
track-inflates = More than { $limit_mb } MB come out of this packed file, so it was left alone. Send the workouts in smaller packs, or one by one.
track-too-many-files = More than { $limit } files are in this zip. Send them in smaller packs.
track-too-many-workouts = More than { $limit } workouts are in this file. Send them in smaller packs.
track-too-many-points = More than { $limit } points are in this file. Send one workout at a time.
track-too-slow = Reading this file took longer than { $limit_s } seconds, so it was left alone. Send one workout at a time, best as FIT.
track-foreign = { $looks_like ->
    [picture] This is a picture, not a file from a watch.
    [pdf] This is a PDF, not a file from a watch.
    [page] This is a web page, not a file from a watch: perhaps the download asked for a login.
    [map] This is a map file without a workout.
    [text] This is a text, not a file from a watch.
   *[other] This is no file of a kind I can read.
 } Send the workout as FIT, GPX or TCX, as it is, as .gz or in a zip.
track-cut-off = The end of this file is missing, so the { $format ->
    [zip] zip cannot be unpacked
    [gz] .gz cannot be unpacked
   *[other] workout cannot be read
 }. Export it once more, or wait until the watch has finished copying, and send it again.
track-damaged = This file is damaged: { $format ->
    [fit] its FIT data does not agree with itself
    [zip] the zip cannot be unpacked
    [gz] the .gz cannot be unpacked
   *[other] its XML cannot be read
 }. Export it once more and send it again.
track-declares = This XML declares a document type or entities, which no watch writes, so it was left alone. Export the workout once more from the watch's own app.
track-nested = A packed file is packed once more in this one. Unpack the outer one and send what is inside.
track-sealed = A file in this zip has a password or is packed in an unusual way. Pack it again as a plain zip without a password.
track-no-tracks = In this zip nothing can be read as a workout. Put FIT, GPX or TCX files in it.
track-no-workout = { $format ->
    [fit] This FIT file holds no workout: it may be a planned one, a route, or a watch's settings.
    [tcx] This TCX file holds no workout: it may be a course or a planned one.
   *[other] This GPX file holds no recorded workout: it may be a route or a list of places.
 } Export the workout itself and send that.
track-no-times = The points in this file carry no times: it looks like a route, not like a workout. Export the recorded workout and send that.
track-wrong-times = The times in this file cannot be right: the watch may not have known the date yet. Type the workout instead, for example "8 km 45 min".

# freshlegs read
track-inside = { $name }: { $sentence }
