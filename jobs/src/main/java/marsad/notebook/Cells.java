package marsad.notebook;

import java.util.List;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.jspecify.annotations.Nullable;

/** Runs the Java of cells, one after the other, in this JVM. */
final class Cells {
  private static final List<String> IMPORTS =
      List.of(
          "import java.util.*;",
          "import org.apache.spark.sql.*;",
          "import static org.apache.spark.sql.functions.*;",
          "import marsad.notebook.Notebook;");

  private final JShell shell;

  Cells() {
    // Cells share the session of this JVM, so they must run in it.
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    IMPORTS.forEach(shell::eval);
  }

  /** The value of the cell's last expression, or null if it ends otherwise. */
  @Nullable Object run(String code) {
    Object value = null;
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.source() == null) {
        throw new IllegalArgumentException("The cell ends too early: " + rest.strip());
      }
      value = null;
      for (SnippetEvent event : shell.eval(next.source())) {
        if (event.causeSnippet() == null) {
          value = valueOf(event);
        }
      }
      rest = next.remaining();
    }
    return value;
  }

  private @Nullable Object valueOf(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.status() == Snippet.Status.REJECTED) {
      StringBuilder reasons = new StringBuilder();
      shell
          .diagnostics(snippet)
          .forEach(one -> reasons.append(one.getMessage(Locale.ENGLISH)).append('\n'));
      throw new IllegalArgumentException(reasons.toString());
    }
    if (event.exception() instanceof EvalException thrown) {
      throw new IllegalStateException(
          thrown.getExceptionClassName() + ": " + thrown.getMessage(), thrown);
    }
    if (snippet instanceof ExpressionSnippet expression) {
      return kept(expression.name());
    }
    boolean isUnnamed =
        snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
            && snippet instanceof jdk.jshell.VarSnippet;
    return isUnnamed ? kept(((jdk.jshell.VarSnippet) snippet).name()) : null;
  }

  /** JShell gives values as text only; a cell of its own hands over the value itself. */
  private @Nullable Object kept(String name) {
    shell.eval("Notebook.keep((Object) " + name + ");");
    return Notebook.kept();
  }
}
