package marsad.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import marsad.tables.Outlet;
import marsad.text.Normalizer;
import marsad.text.Profile;
import org.jspecify.annotations.Nullable;

/** The outlets and agencies known by name, in every way they are written. */
public final class Outlets implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Outlet> outlets = new ArrayList<>();
  private final PhraseTrie forms = new PhraseTrie();

  private Outlets() {}

  /** A form claimed by two outlets is an error. */
  public static Outlets of(List<Outlet> outlets) {
    Outlets known = new Outlets();
    for (Outlet outlet : outlets) {
      known.outlets.add(outlet);
      known.claim(outlet.name(), outlet);
      outlet.forms().forEach(form -> known.claim(form, outlet));
    }
    return known;
  }

  private void claim(String form, Outlet outlet) {
    int before = forms.put(fold(form), outlets.size() - 1);
    if (before >= 0 && !outlets.get(before).equals(outlet)) {
      throw new IllegalArgumentException(
          "the form '"
              + form
              + "' of '"
              + outlet.name()
              + "' also belongs to '"
              + outlets.get(before).name()
              + "'");
    }
  }

  private static String fold(String form) {
    return Normalizer.normalize(form.strip(), Profile.FOLD);
  }

  /** All of them, in the order given. */
  public List<Outlet> all() {
    return List.copyOf(outlets);
  }

  /** The outlet a whole text names. */
  public Optional<Outlet> named(String text) {
    String folded = fold(text);
    Match match = longestAt(folded, 0);
    return match != null && match.end() == folded.length()
        ? Optional.of(match.outlet())
        : Optional.empty();
  }

  /**
   * The outlet whose page it is, as known by name: the one given by the input, else the host of the
   * address, else the collection.
   */
  public String carrying(@Nullable String outlet, @Nullable String url, String collection) {
    if (outlet != null && !outlet.isBlank()) {
      return named(outlet).map(Outlet::name).orElse(outlet.strip());
    }
    String host = url == null ? "" : host(url);
    return host.isEmpty() ? collection : named(host).map(Outlet::name).orElse(host);
  }

  private static String host(String url) {
    int scheme = hostEnd(url, 0);
    int begin = url.startsWith("://", scheme) ? scheme + 3 : 0;
    int end = hostEnd(url, begin);
    String host = url.substring(begin, end).strip().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static int hostEnd(String url, int begin) {
    int end = begin;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The longest name that begins at a place of a folded text; what follows it is not looked at. */
  @Nullable Match longestAt(CharSequence folded, int from) {
    PhraseTrie.Hit hit = forms.longestAt(folded, from);
    return hit == null ? null : new Match(outlets.get(hit.value()), hit.end());
  }

  /** Agencies named as whole words in a folded text, in the order named, each once. */
  List<String> agenciesIn(String folded) {
    List<String> agencies = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (i > 0 && WordCharacters.isOne(folded.charAt(i - 1))) {
        continue;
      }
      Match match = longestAt(folded, i);
      if (match != null && match.outlet().isAgency() && isWhole(folded, match.end())) {
        if (!agencies.contains(match.outlet().name())) {
          agencies.add(match.outlet().name());
        }
        i = match.end() - 1;
      }
    }
    return agencies;
  }

  private static boolean isWhole(String folded, int end) {
    return end == folded.length() || !WordCharacters.isOne(folded.charAt(end));
  }

  /** A name found and the place after it. */
  record Match(Outlet outlet, int end) {}
}
