package marsad.relations;

/**
 * A mention among the words of its sentence.
 *
 * @param first its first word
 * @param last its last word
 */
record Placed(RelationFinder.Named named, int first, int last) {
  boolean isOther(Placed other) {
    return !named.leaderId().equals(other.named().leaderId());
  }
}
