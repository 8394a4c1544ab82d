// What our code and its libraries use that the oldest browser (Chromium 109) does not have. The guard of the floor says when something is missing or not needed any more.
import 'core-js/modules/es.array.to-reversed.js'
import 'core-js/modules/es.array.to-sorted.js'
import 'core-js/modules/es.array.to-spliced.js'
import 'core-js/modules/es.array.with.js'
