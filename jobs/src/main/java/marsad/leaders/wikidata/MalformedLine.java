package marsad.leaders.wikidata;

/**
 * A line of the dump that is no entity.
 *
 * @param offset of its first byte in the unpacked file, from 0; about there, if the file was
 *     unpacked in parts
 * @param problem what is wrong with it
 * @param excerpt how it begins
 */
public record MalformedLine(long offset, String problem, String excerpt) {}
