package marsad.leaders.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import marsad.leaders.Leaders;
import marsad.leaders.NameForms;
import marsad.tables.Leader;
import marsad.tables.LeaderName;
import marsad.tables.NameClass;
import org.jspecify.annotations.Nullable;

/**
 * Gives every written form to one leader.
 *
 * <p>An alias that is somebody else's too is left out for all. A usual name that is somebody else's
 * too stays, but counts only with a title or country near; so does what is two given names.
 */
final class FormRules {
  private final ArabicNames names;
  private final ImportNotes notes;
  private final Map<String, Leader> owners = new HashMap<>();
  private final Map<String, Leader> usualNames = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  FormRules(Leaders leaders, ArabicNames names, ImportNotes notes) {
    this.names = names;
    this.notes = notes;
    for (LeaderName form : leaders.names()) {
      Leader leader = leaders.leader(form.leaderId()).orElseThrow();
      for (String variant : NameForms.variants(form.form())) {
        if (form.nameClass() == NameClass.CONTEXT) {
          doubtful.add(variant);
        } else {
          owners.putIfAbsent(variant, leader);
        }
      }
    }
    leaders
        .leaders()
        .forEach(l -> NameForms.variants(l.nameAr()).forEach(v -> usualNames.putIfAbsent(v, l)));
  }

  /** Who of the gazetteer bears a name; null if nobody does. */
  @Nullable Leader bearer(String name) {
    for (String variant : NameForms.variants(name)) {
      Leader bearer = usualNames.getOrDefault(variant, owners.get(variant));
      if (bearer != null) {
        return bearer;
      }
    }
    return null;
  }

  /** A candidate and the forms that are left, by class; a usual name that is full is not listed. */
  record Named(Candidate candidate, List<String> full, List<String> context) {}

  /** The candidates with their forms. */
  List<Named> of(List<Candidate> candidates) {
    Map<String, Set<String>> claims = new HashMap<>();
    for (Candidate candidate : candidates) {
      claim(candidate.nameAr(), candidate, claims);
      candidate.aliases().forEach(alias -> claim(alias, candidate, claims));
    }
    return candidates.stream().map(candidate -> named(candidate, claims)).toList();
  }

  private static void claim(String form, Candidate by, Map<String, Set<String>> claims) {
    for (String variant : NameForms.variants(form)) {
      claims
          .computeIfAbsent(variant, v -> new TreeSet<>(LeaderImport.BY_NUMBER))
          .add(by.person().id());
    }
  }

  private Named named(Candidate candidate, Map<String, Set<String>> claims) {
    Named named = new Named(candidate, new ArrayList<>(), new ArrayList<>());
    WikidataPerson person = candidate.person();
    String others = others(candidate.nameAr(), candidate, claims);
    if (others != null || needsContext(candidate.nameAr())) {
      named.context.add(candidate.nameAr());
      notes.add(
          person,
          ImportNote.Reason.NEEDS_CONTEXT,
          candidate.nameAr() + (others == null ? "" : "; also " + others));
    }
    Map<String, String> own = new TreeMap<>();
    NameForms.variants(candidate.nameAr()).forEach(v -> own.put(v, candidate.nameAr()));
    for (String alias : candidate.aliases()) {
      String taken = others(alias, candidate, claims);
      if (taken != null) {
        notes.add(person, ImportNote.Reason.ALIAS_TAKEN, alias + "; also " + taken);
      } else if (!NameForms.variants(alias).stream().allMatch(own::containsKey)) {
        NameForms.variants(alias).forEach(v -> own.put(v, alias));
        (needsContext(alias) ? named.context : named.full).add(alias);
      }
    }
    return named;
  }

  private boolean needsContext(String form) {
    return names.isPairOfGivenNames(form)
        || NameForms.variants(form).stream().anyMatch(doubtful::contains);
  }

  /** Who else has a form; null if nobody has. */
  private @Nullable String others(String form, Candidate of, Map<String, Set<String>> claims) {
    Set<String> others = new TreeSet<>();
    for (String variant : NameForms.variants(form)) {
      Leader owner = owners.get(variant);
      if (owner != null) {
        others.add("'" + owner.leaderId() + "' of the gazetteer");
      }
      claims.getOrDefault(variant, Set.of()).stream()
          .filter(id -> !id.equals(of.person().id()))
          .forEach(others::add);
    }
    return others.isEmpty() ? null : String.join(", ", others);
  }
}
