/** Hand-made gold, and how far tables meet it. */
@NullMarked
package marsad.gold;

import org.jspecify.annotations.NullMarked;
