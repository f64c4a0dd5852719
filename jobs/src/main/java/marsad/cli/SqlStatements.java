package marsad.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into SQL statements at semicolons outside quotes and comments. */
final class SqlStatements {
  private SqlStatements() {}

  static List<String> split(String text) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '\'' || c == '"' || c == '`') {
        end = endOfQuote(text, i);
        statement.append(text, i, end);
      } else if (text.startsWith("--", i)) {
        end = endOfLine(text, i);
      } else if (text.startsWith("/*", i)) {
        end = endOfComment(text, i);
      } else if (c == ';') {
        add(statements, statement);
      } else {
        statement.append(c);
      }
      i = end;
    }
    add(statements, statement);
    return statements;
  }

  private static void add(List<String> statements, StringBuilder statement) {
    if (!statement.toString().isBlank()) {
      statements.add(statement.toString().strip());
    }
    statement.setLength(0);
  }

  private static int endOfQuote(String text, int begin) {
    char quote = text.charAt(begin);
    for (int i = begin + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int endOfLine(String text, int begin) {
    int newline = text.indexOf('\n', begin);
    return newline < 0 ? text.length() : newline;
  }

  private static int endOfComment(String text, int begin) {
    int close = text.indexOf("*/", begin + 2);
    return close < 0 ? text.length() : close + 2;
  }
}
