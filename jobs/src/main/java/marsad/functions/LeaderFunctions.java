package marsad.functions;

import java.time.LocalDate;
import java.util.List;
import marsad.leaders.ArticleText;
import marsad.leaders.MentionFinder;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.SettingsFile;
import marsad.spark.SqlValues;
import marsad.tables.Mention;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** What SQL calls to find leaders in a text, by the gazetteer that Marsad brings. */
public final class LeaderFunctions {
  /** Stands for a day that is not known; no day of news is so long ago. */
  static final int NO_DAY = Integer.MIN_VALUE;

  static final DataType MENTION =
      DataType.fromDDL(
          "leader_id STRING NOT NULL, surface STRING NOT NULL, begin INT NOT NULL,"
              + " end INT NOT NULL, kind STRING NOT NULL, is_actor BOOLEAN NOT NULL,"
              + " is_counted BOOLEAN NOT NULL, confidence DOUBLE NOT NULL, rule STRING NOT NULL");

  static final DataType MENTIONS = DataTypes.createArrayType(MENTION, false);

  private LeaderFunctions() {}

  /** Built at first use in each JVM, since it is large and does not change. */
  private static final class Holder {
    private static final MentionFinder FINDER = finder();

    private static MentionFinder finder() {
      ConfFiles files = ConfFiles.inJar();
      return GazetteerFiles.finder(files, SettingsFile.read(files.yaml("marsad.yaml")).mentions());
    }
  }

  /** Ids of the leaders whose mentions count, each once, in the order of the text. */
  public static ArrayData leadersIn(UTF8String text, int day) {
    return SqlValues.texts(
        mentionsIn(text, day).stream()
            .filter(Mention::isCounted)
            .map(Mention::leaderId)
            .distinct()
            .toList());
  }

  /** All mentions of leaders, in the order of the text. */
  public static ArrayData leaderMentions(UTF8String text, int day) {
    return SqlValues.structs(mentionsIn(text, day), LeaderFunctions::fields);
  }

  private static List<Mention> mentionsIn(UTF8String text, int day) {
    @Nullable LocalDate publishedOn = day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    return Holder.FINDER.find(
        new ArticleText("text", null, text.toString(), publishedOn, List.of()));
  }

  private static @Nullable Object[] fields(Mention mention) {
    return new @Nullable Object[] {
      SqlValues.text(mention.leaderId()),
      SqlValues.text(mention.surface()),
      mention.begin(),
      mention.end(),
      SqlValues.name(mention.kind()),
      mention.isActor(),
      mention.isCounted(),
      mention.confidence(),
      SqlValues.text(mention.rule())
    };
  }
}
