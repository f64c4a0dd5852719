/** Rules that cut a page into regions and regions into articles with their outlets and dates. */
@NullMarked
package marsad.pages;

import org.jspecify.annotations.NullMarked;
