package marsad.statements;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.tables.Modality;

/**
 * Words around speech, from {@code conf/stance-cues.yaml}.
 *
 * @param markers phrases by what they do
 * @param modals phrases that say how real something is
 * @param words adjectives and nouns that take sides like a verb, «منفتح على»
 * @param masculineCountries ids of countries whose Arabic name is masculine
 * @param kingdoms ids of countries called «المملكة» in news of their own
 */
public record StanceCues(
    Map<Marker, List<String>> markers,
    Map<Modality, List<String>> modals,
    List<SpeechVerb> words,
    Set<String> masculineCountries,
    Set<String> kingdoms)
    implements Serializable {
  public StanceCues {
    markers = new EnumMap<>(markers);
    modals = new EnumMap<>(modals);
    words = List.copyOf(words);
    masculineCountries = Set.copyOf(masculineCountries);
    kingdoms = Set.copyOf(kingdoms);
  }
}
