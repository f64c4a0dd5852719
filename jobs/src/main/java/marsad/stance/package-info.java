/**
 * Models that read where a statement's holder stands toward its target.
 *
 * <p>Every model reads every statement, and their readings stand side by side in the table {@code
 * stances}; a model that is not sure says nothing.
 */
@NullMarked
package marsad.stance;

import org.jspecify.annotations.NullMarked;
