/** What two leaders do with each other in a sentence, and whether it is presented as a fact. */
@NullMarked
package marsad.relations;

import org.jspecify.annotations.NullMarked;
