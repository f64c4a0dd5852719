/** Tables as one self-contained HTML page that needs no network. */
@NullMarked
package marsad.report;

import org.jspecify.annotations.NullMarked;
