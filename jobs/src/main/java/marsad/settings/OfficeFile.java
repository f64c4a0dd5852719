package marsad.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import marsad.leaders.Leaders;
import marsad.leaders.Office;
import marsad.leaders.TitleWords;

/** Reads conf/offices.yaml: the offices and the nouns that denote their holders. */
final class OfficeFile {
  private OfficeFile() {}

  static Leaders.OfficeWords read(YamlNode root) {
    root.entries(Set.of("offices", "titles"));
    List<Office> offices = new ArrayList<>();
    List<TitleWords> titles = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (YamlNode item : root.need("offices").items()) {
      item.entries(Set.of("key", "name-en", "name-ar", "rank", "one-person", "counts", "roles"));
      Office office = office(item);
      if (!keys.add(office.key())) {
        throw item.error("the office '" + office.key() + "' stands here twice. Keep one.");
      }
      offices.add(office);
      item.need("roles").items().forEach(role -> titles.add(officeWords(role, office.key())));
    }
    for (YamlNode item : root.need("titles").items()) {
      titles.add(sharedWords(item, keys));
    }
    return new Leaders.OfficeWords(offices, titles);
  }

  private static Office office(YamlNode item) {
    return new Office(
        item.need("key").text(),
        item.need("name-en").text(),
        item.need("name-ar").text(),
        item.need("rank").number(),
        item.need("one-person").flag(),
        item.at("counts").map(YamlNode::flag).orElse(true));
  }

  private static TitleWords officeWords(YamlNode role, String office) {
    role.entries(Set.of("definite", "of", "gender", "several", "seat", "place", "needs-name"));
    boolean needsName = isTrue(role, "needs-name");
    return new TitleWords(
        role.texts("definite"),
        role.texts("of"),
        role.need("gender").text(),
        isTrue(role, "several"),
        isTrue(role, "seat"),
        false,
        role.at("place").map(YamlNode::text).orElse(null),
        needsName ? List.of() : List.of(office),
        List.of(office));
  }

  private static TitleWords sharedWords(YamlNode item, Set<String> offices) {
    item.entries(Set.of("words", "gender", "offices", "before-name", "many-bear"));
    YamlNode words = item.need("words");
    words.entries(Set.of("definite", "of"));
    List<String> roles = known(item.need("offices"), offices);
    List<String> beforeName = new ArrayList<>(roles);
    beforeName.addAll(known(item.need("before-name"), offices));
    return new TitleWords(
        words.texts("definite"),
        words.texts("of"),
        item.need("gender").text(),
        false,
        false,
        isTrue(item, "many-bear"),
        null,
        roles,
        beforeName);
  }

  private static List<String> known(YamlNode list, Set<String> offices) {
    for (YamlNode item : list.items()) {
      if (!offices.contains(item.text())) {
        throw item.error(
            "the office '" + item.text() + "' is not known. Use a key of this file or add it.");
      }
    }
    return list.texts();
  }

  private static boolean isTrue(YamlNode node, String key) {
    return node.at(key).map(YamlNode::flag).orElse(false);
  }
}
