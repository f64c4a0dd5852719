package marsad.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.stance.LabelledSentence;
import marsad.stance.LabelledSentence.Known;
import marsad.tables.Polarity;

/** Reads {@code stance-sentences.tsv}: sentences whose stances are known. */
public final class LabelledSentencesFile {
  private static final String FILE = "stance-sentences.tsv";
  private static final int COLUMNS = 4;
  private static final String ATTRIBUTED = "*";

  private LabelledSentencesFile() {}

  /** All sentences in the file's order. */
  public static List<LabelledSentence> read(ConfFiles conf) {
    List<LabelledSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : text(conf).split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(sentence(line, number));
      }
    }
    return sentences;
  }

  /** The text of the file. */
  static String text(ConfFiles conf) {
    return conf.text(FILE).replace("\r", "");
  }

  private static LabelledSentence sentence(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw error(
          number, "has " + cells.length + " columns instead of shape, day, sentence, stances");
    }
    List<Known> stances = new ArrayList<>();
    if (!cells[3].equals("NONE")) {
      for (String stance : cells[3].split(";")) {
        stances.add(stance(stance.strip(), number));
      }
    }
    try {
      return new LabelledSentence(cells[0], LocalDate.parse(cells[1]), cells[2], stances);
    } catch (DateTimeException e) {
      throw error(number, "has the day '" + cells[1] + "'; write it as 2018-05-09");
    }
  }

  private static Known stance(String text, int number) {
    int toward = text.indexOf('>');
    int is = text.indexOf('=');
    if (toward < 0 || is < toward) {
      throw error(number, "has the stance '" + text + "'; write holder>target=polarity or NONE");
    }
    boolean isAttributed = text.endsWith(ATTRIBUTED);
    String side = text.substring(is + 1, text.length() - (isAttributed ? 1 : 0));
    for (Polarity polarity : Polarity.values()) {
      if (polarity.name().toLowerCase(Locale.ROOT).equals(side)) {
        return new Known(
            text.substring(0, toward), text.substring(toward + 1, is), polarity, isAttributed);
      }
    }
    throw error(
        number, "has the polarity '" + side + "', none of favor, against, conditional, neutral");
  }

  private static SettingsException error(int number, String wrong) {
    return new SettingsException("conf/" + FILE + ", line " + number + " " + wrong + ".");
  }
}
