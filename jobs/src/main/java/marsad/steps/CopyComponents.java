package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.stream.Stream;
import marsad.reuse.Components;
import marsad.reuse.Components.Link;
import marsad.spark.Datasets;
import marsad.spark.Datasets.SerializableFunction;
import marsad.spark.RecordEncoder;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins linked articles into components. Each task joins its own links and hands on one link a
 * member; the last joins these. What it holds grows with the articles that have a copy (about 40
 * bytes each), not with their pairs.
 */
public final class CopyComponents {
  private CopyComponents() {}

  /** A link on its way, or a member that components are asked for by. */
  public record Linked(long member, long component, boolean isMarked) {}

  /**
   * Each linked article with its component.
   *
   * @param links member and component
   * @return article and component, in one part
   */
  static Dataset<Row> of(Dataset<Row> links) {
    return joined(links.withColumn("is_marked", lit(false)), Components::links);
  }

  /**
   * The same of the components that hold one of some articles, be it alone.
   *
   * @param articles hashes of their ids, in the column "article"
   */
  static Dataset<Row> holding(Dataset<Row> articles, Dataset<Row> links) {
    Column article = col("article");
    return joined(
        links
            .withColumn("is_marked", lit(false))
            .union(articles.select(article, article, lit(true))),
        Components::linksOfMarked);
  }

  private static Dataset<Row> joined(
      Dataset<Row> links, SerializableFunction<Components, Stream<Link>> asked) {
    MapPartitionsFunction<Linked, Linked> own =
        some -> {
          Components components = linked(some);
          return components.links().map(link -> marked(link, components)).iterator();
        };
    MapPartitionsFunction<Linked, Link> whole = all -> asked.apply(linked(all)).iterator();
    return Datasets.records(links, Linked.class)
        .mapPartitions(own, RecordEncoder.of(Linked.class))
        .coalesce(1)
        .mapPartitions(whole, RecordEncoder.of(Link.class))
        .toDF("article", "component");
  }

  private static Linked marked(Link link, Components components) {
    return new Linked(link.member(), link.component(), components.isMarked(link.member()));
  }

  private static Components linked(Iterator<Linked> links) {
    Components components = new Components();
    while (links.hasNext()) {
      Linked link = links.next();
      components.link(link.member(), link.component());
      if (link.isMarked()) {
        components.mark(link.member());
      }
    }
    return components;
  }
}
