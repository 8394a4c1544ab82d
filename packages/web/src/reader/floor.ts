// What pdf.js and the pile ask for and the oldest browser does not have; the rest pdf.js brings itself.
import 'core-js/modules/es.array-buffer.transfer-to-fixed-length.js'
import 'core-js/modules/es.promise.with-resolvers.js'
import 'core-js/modules/es.map.group-by.js'
import 'core-js/modules/es.typed-array.to-sorted.js'
