/**
 * Made-up news, speed of the rules beside those of others in the same run, and recall of planted
 * copies. Nothing here is part of the job jar.
 */
@NullMarked
package marsad.bench;

import org.jspecify.annotations.NullMarked;
