/** Made-up news of which the truth is known: words, articles, copies, records of pages. */
@NullMarked
package marsad.simulation;

import org.jspecify.annotations.NullMarked;
