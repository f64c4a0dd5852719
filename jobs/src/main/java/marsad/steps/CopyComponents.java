package marsad.steps;

import java.util.Iterator;
import marsad.reuse.Components;
import marsad.reuse.Components.Link;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins linked articles into components. Each task joins its own links and hands on one link a
 * member; the last joins these. What it holds grows with the articles that have a copy (about 40
 * bytes each), not with their pairs.
 */
final class CopyComponents {
  private CopyComponents() {}

  /**
   * Each linked article with its component.
   *
   * @param links member and component; an article linked with itself may be alone in its component
   * @return article and component, in one part
   */
  static Dataset<Row> of(Dataset<Row> links) {
    MapPartitionsFunction<Link, Link> join = CopyComponents::joined;
    return Datasets.records(links, Link.class)
        .mapPartitions(join, RecordEncoder.of(Link.class))
        .coalesce(1)
        .mapPartitions(join, RecordEncoder.of(Link.class))
        .toDF("article", "component");
  }

  private static Iterator<Link> joined(Iterator<Link> links) {
    Components components = new Components();
    links.forEachRemaining(link -> components.link(link.member(), link.component()));
    return components.links();
  }
}
