package marsad.leaders;

import java.io.Serializable;

/**
 * An office as conf/offices.yaml knows it.
 *
 * @param key kebab-case, used by tenures
 * @param nameEn English name
 * @param nameAr Arabic name
 * @param rank 1 is the highest
 * @param isOnePerson whether it has one full or acting holder at a time
 * @param isCounted whether its holders are leaders whose mentions count
 */
public record Office(
    String key, String nameEn, String nameAr, int rank, boolean isOnePerson, boolean isCounted)
    implements Serializable {}
