/**
 * Rules that make leaders of the gazetteer from a Wikidata dump: what a line of the dump says
 * ({@code DumpLines}), which positions are offices of ours ({@code WikidataOffices}), and whom the
 * gazetteer can take in without a fault ({@code LeaderImport}).
 */
@NullMarked
package marsad.leaders.wikidata;

import org.jspecify.annotations.NullMarked;
