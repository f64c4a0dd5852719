package marsad.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Checks on real pages that every offset leads back. Run by hand: {@code RoundTripCheck FILE...}
 * reads JSON lines (gzip by the name's ending) and looks at every string in them: tokens' raw spans
 * normalize to the tokens, both ways of normalizing agree, ICU agrees, sentences are in order and
 * hold all that is not blank, dates lie inside the text.
 */
public final class RoundTripCheck {
  private static final int SHOWN = 40;

  private long texts;
  private long tokenCount;
  private long sentenceCount;
  private long dateCount;
  private int faults;

  private RoundTripCheck() {}

  /** The files are the arguments. */
  public static void main(String[] files) throws IOException {
    RoundTripCheck check = new RoundTripCheck();
    ObjectMapper json = new ObjectMapper();
    for (String file : files) {
      try (InputStream in = Files.newInputStream(Path.of(file));
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      file.endsWith(".gz") ? new GZIPInputStream(in) : in,
                      StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          check.lookAt(json.readTree(line));
        }
      }
      System.out.println(file + ": " + check);
    }
  }

  @Override
  public String toString() {
    return texts
        + " texts, "
        + tokenCount
        + " tokens, "
        + sentenceCount
        + " sentences, "
        + dateCount
        + " dates, "
        + faults
        + " faults so far";
  }

  private void lookAt(JsonNode node) {
    if (node.isTextual()) {
      lookAt(node.textValue());
    }
    node.forEach(this::lookAt);
  }

  private void lookAt(String raw) {
    texts++;
    for (Profile profile : Profile.values()) {
      NormalizedText normalized = Normalizer.withOffsets(raw, profile);
      if (!normalized.text().equals(Normalizer.normalize(raw, profile))) {
        fault("two ways of normalizing differ", raw, 0);
      }
      if (!normalized.text().equals(NormalizerTest.byIcu(raw, profile))) {
        fault("ICU differs", raw, 0);
      }
      lookAtTokens(Tokenizer.tokens(normalized), profile);
    }
    lookAtSentences(raw);
    for (DateExpression date : ArabicDates.find(raw)) {
      dateCount++;
      if (date.end() > raw.length()) {
        fault("date outside", raw, date.begin());
      }
    }
  }

  private void lookAtTokens(Tokens tokens, Profile profile) {
    String raw = tokens.source().raw();
    int previousEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      tokenCount++;
      Span span = tokens.source().raw(tokens.begin(i), tokens.end(i));
      String again = Normalizer.normalize(span.of(raw), profile);
      boolean isPartOfSign = span.length() == 1 && again.contains(tokens.text(i));
      if (!again.equals(tokens.text(i)) && !isPartOfSign) {
        fault("token '" + tokens.text(i) + "' comes back as '" + again + "'", raw, span.begin());
      }
      if (span.begin() < previousEnd && !isPartOfSign) {
        fault("tokens overlap", raw, span.begin());
      }
      previousEnd = span.end();
    }
  }

  private void lookAtSentences(String raw) {
    int end = 0;
    List<Span> sentences = SentenceSplitter.sentences(raw);
    for (Span sentence : sentences) {
      sentenceCount++;
      lookAtGap(raw, end, sentence.begin());
      end = sentence.end();
    }
    lookAtGap(raw, end, raw.length());
  }

  private void lookAtGap(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!StopClasses.isBlank(raw.charAt(i))) {
        fault("text between sentences", raw, i);
      }
    }
    if (to < from) {
      fault("sentences overlap", raw, to);
    }
  }

  private void fault(String what, String raw, int at) {
    if (faults++ < SHOWN) {
      String around = raw.substring(Math.max(0, at - 20), Math.min(raw.length(), at + 40));
      System.out.println(what + " at " + at + ": " + around.replace('\n', ' '));
    }
  }
}
