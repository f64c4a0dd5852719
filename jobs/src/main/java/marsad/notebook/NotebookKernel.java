package marsad.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.BaseKernelBuilder;
import org.dflib.jjava.jupyter.kernel.HelpLink;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;

/**
 * The kernel: a cell is Java, or SQL where it begins with {@code %%sql}. Tables come out as tables,
 * PNG bytes as pictures.
 */
public final class NotebookKernel extends BaseKernel {
  private static final String SQL = "%%sql";
  private static final String NAME = "marsad";
  private static final int MOST_ROWS = 30;

  private final Cells cells = new Cells();

  private NotebookKernel(Builder builder) {
    super(
        NAME,
        "1",
        builder.language(),
        List.<HelpLink>of(),
        builder.history(),
        builder.io(),
        builder.comms(),
        builder.renderer(),
        builder.noMagics(),
        builder.magics(),
        false,
        builder.styler());
  }

  /** Serves the notebook that Jupyter describes in its connection file, until it closes. */
  public static void serve(Path connectionFile) throws IOException {
    KernelConnectionProperties properties =
        KernelConnectionProperties.parse(Files.readString(connectionFile));
    try {
      JupyterConnection connection = new JupyterConnection(properties);
      new Builder().build().becomeHandlerForConnection(connection);
      connection.connect();
      connection.waitUntilClose();
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException("The connection file names no known signature.", e);
    }
  }

  @Override
  public @Nullable Object evalRaw(String code) {
    return code.strip().startsWith(SQL)
        ? SparkSession.active().sql(code.strip().substring(SQL.length()))
        : cells.run(code);
  }

  @Override
  public @Nullable DisplayData eval(String code) {
    Object value = evalRaw(code);
    return value == null ? null : shown(value);
  }

  private static DisplayData shown(Object value) {
    if (value instanceof Dataset<?> rows) {
      return table(rows.toDF());
    }
    DisplayData data = new DisplayData(value instanceof byte[] ? "chart" : value.toString());
    if (value instanceof byte[] png) {
      data.putData("image/png", Base64.getEncoder().encodeToString(png));
    }
    return data;
  }

  private static DisplayData table(Dataset<Row> rows) {
    StringBuilder html = new StringBuilder("<table dir=\"auto\"><thead><tr>");
    StringBuilder plain = new StringBuilder(String.join("\t", rows.columns()));
    for (String column : rows.columns()) {
      html.append("<th>").append(escaped(column)).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (Row row : rows.takeAsList(MOST_ROWS)) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String cell = row.isNullAt(i) ? "" : String.valueOf(row.get(i));
        html.append("<td dir=\"auto\">").append(escaped(cell)).append("</td>");
      }
      html.append("</tr>");
      plain.append('\n').append(row.mkString("\t"));
    }
    DisplayData data = new DisplayData(plain.toString());
    data.putHTML(html.append("</tbody></table>").toString());
    return data;
  }

  /** News text in a table is text. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public @Nullable DisplayData inspect(String code, int at, boolean extraDetail) {
    return null;
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    return new ReplacementOptions(List.of(), at, at);
  }

  @Override
  public String isComplete(String code) {
    return IS_COMPLETE_YES;
  }

  /** Gathers the parts that the protocol library makes. */
  private static final class Builder extends BaseKernelBuilder<Builder, NotebookKernel> {
    @Override
    public NotebookKernel build() {
      name(NAME);
      return new NotebookKernel(this);
    }

    LanguageInfo language() {
      return new LanguageInfo.Builder("Java")
          .version(Runtime.version().toString())
          .mimetype("text/x-java")
          .fileExtension(".jshell")
          .pygments("java")
          .codemirror("java")
          .build();
    }

    HistoryManager history() {
      return buildHistoryManager();
    }

    JupyterIO io() {
      return buildJupyterIO(StandardCharsets.UTF_8);
    }

    CommManager comms() {
      return buildCommManager();
    }

    Renderer renderer() {
      return buildRenderer();
    }

    /** A parser that finds no magics: SQL is all there is, and the kernel sees to it. */
    MagicParser noMagics() {
      return new MagicParser("(?!)", "(?!)", buildMagicTranspiler());
    }

    MagicsRegistry magics() {
      return buildMagicsRegistry();
    }

    StringStyler styler() {
      return buildErrorStyler();
    }
  }
}
