package marsad.leaders;

import java.util.List;

/**
 * Titles and honours in a row, «خادم الحرمين الشريفين الملك».
 *
 * @param begin first token
 * @param end one past the last token
 * @param readings the titles in it; none if there are only honours
 */
record TitleChain(int begin, int end, List<TitleReading> readings) {
  TitleChain {
    readings = List.copyOf(readings);
  }
}
