/** The square matrix of leaders: ordered by communities, as file, heat map and network. */
@NullMarked
package marsad.matrix;

import org.jspecify.annotations.NullMarked;
