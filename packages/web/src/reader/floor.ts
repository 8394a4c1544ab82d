// What pdf.js asks for and the oldest browser does not have; the rest it brings itself.
import 'core-js/modules/es.array-buffer.transfer-to-fixed-length.js'
import 'core-js/modules/es.promise.with-resolvers.js'
