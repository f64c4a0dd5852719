/** A Jupyter kernel for notebooks over the tables: Java and SQL cells. */
@NullMarked
package marsad.notebook;

import org.jspecify.annotations.NullMarked;
