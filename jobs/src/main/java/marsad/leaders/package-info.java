/**
 * Rules that find who is named: the dated gazetteer, written forms, roles, and the finder of
 * mentions.
 */
@NullMarked
package marsad.leaders;

import org.jspecify.annotations.NullMarked;
