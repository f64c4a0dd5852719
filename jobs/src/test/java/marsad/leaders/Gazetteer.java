package marsad.leaders;

import java.nio.file.Path;
import java.util.List;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.tables.Mention;

/** The project's own gazetteer, loaded once for all tests of the finder. */
final class Gazetteer {
  static final ConfFiles CONF =
      ConfFiles.in(Path.of(System.getProperty("marsad.home", ".."), "conf"));
  static final Leaders LEADERS = GazetteerFiles.leaders(CONF);
  static final MentionFinder FINDER = MentionFinder.of(LEADERS, GazetteerFiles.nameContext(CONF));

  private Gazetteer() {}

  /** Surfaces of the mentions of a leader in a text without title and day. */
  static List<String> surfaces(String leaderId, String text) {
    return FINDER.find(Texts.of("a", null, text, null)).stream()
        .filter(mention -> mention.leaderId().equals(leaderId))
        .map(Mention::surface)
        .toList();
  }
}
