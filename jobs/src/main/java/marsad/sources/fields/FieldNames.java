package marsad.sources.fields;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsException;
import marsad.settings.YamlNode;

/** Which fields of an input record are its id, address, outlet, date, title and text. */
public final class FieldNames implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "field-names.yaml";
  private static final String NESTED_IN = "metadata.";

  private final EnumMap<FieldRole, List<String>> names;

  private FieldNames(EnumMap<FieldRole, List<String>> names) {
    this.names = names;
  }

  /** The names in {@code conf/field-names.yaml}. */
  public static FieldNames usual(ConfFiles conf) {
    YamlNode file = conf.yaml(FILE);
    Map<String, YamlNode> entries = file.entries(keys());
    EnumMap<FieldRole, List<String>> names = new EnumMap<>(FieldRole.class);
    for (FieldRole role : FieldRole.values()) {
      YamlNode entry = entries.get(role.key());
      if (entry == null) {
        throw file.error("the key '" + role.key() + "' is missing. Add it.");
      }
      names.put(role, entry.texts().stream().map(FieldNames::fold).toList());
    }
    return new FieldNames(names);
  }

  /**
   * These names with others for some roles: a role that is given has only the name given.
   *
   * @param mapping from role ({@code text}) to the input's field name ({@code story})
   */
  public FieldNames with(Map<String, String> mapping) {
    EnumMap<FieldRole, List<String>> changed = new EnumMap<>(names);
    mapping.forEach((role, field) -> changed.put(role(role), List.of(fold(field))));
    return new FieldNames(changed);
  }

  private static FieldRole role(String key) {
    return Arrays.stream(FieldRole.values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "'"
                        + key
                        + "' is no field of a page. Map one of: "
                        + String.join(", ", keys())
                        + "."));
  }

  private static Set<String> keys() {
    return Arrays.stream(FieldRole.values())
        .map(FieldRole::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A field name as records keep it: lower case, with underscores. */
  public static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The names of a role, for messages. */
  public List<String> of(FieldRole role) {
    return names.getOrDefault(role, List.of());
  }

  /** Whether a field, by its {@link #fold folded} name, means something here. */
  public boolean mean(String field) {
    String name = field.startsWith(NESTED_IN) ? field.substring(NESTED_IN.length()) : field;
    return names.values().stream().anyMatch(some -> some.contains(name) || some.contains(field));
  }

  /** Whether one of the fields has the role. */
  public boolean has(FieldRole role, Set<String> fields) {
    return of(role).stream()
        .anyMatch(name -> fields.contains(name) || fields.contains(NESTED_IN + name));
  }

  /**
   * The value of the first field of a role that is not blank; a blank one if all that are there
   * are.
   *
   * @param fields values by folded name
   */
  public Optional<String> value(FieldRole role, Map<String, String> fields) {
    Optional<String> blank = Optional.empty();
    for (String name : of(role)) {
      for (String field : List.of(name, NESTED_IN + name)) {
        String value = fields.get(field);
        if (value != null && !value.isBlank()) {
          return Optional.of(value);
        } else if (value != null) {
          blank = Optional.of(value);
        }
      }
    }
    return blank;
  }
}
