package marsad.report;

import java.util.ArrayList;
import java.util.List;
import marsad.matrix.LeaderMatrix;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The order of leaders in matrix and network: those who are named together stand together. */
final class ReportCommunities {
  private static final StructType SCHEMA =
      new StructType()
          .add("leader_id", DataTypes.StringType)
          .add("community", DataTypes.IntegerType);

  private ReportCommunities() {}

  /** The leaders in order, by their ties over all time and all outlets. */
  static ReportPart part(ReportPart leaders, ReportPart pairs) {
    List<LeaderMatrix.Leader> members = new ArrayList<>();
    for (Row row : leaders.rows()) {
      String id = row.getAs("leader_id");
      members.add(new LeaderMatrix.Leader(id, id, row.<Long>getAs("articles")));
    }
    List<LeaderMatrix.Tie> ties = new ArrayList<>();
    for (Row row : pairs.rows()) {
      if (row.getAs("period").equals("all") && row.getAs("outlet").equals("*")) {
        ties.add(
            new LeaderMatrix.Tie(
                row.getAs("leader_a"),
                row.getAs("leader_b"),
                row.<Long>getAs("articles"),
                row.<Double>getAs("log_dice"),
                row.<Boolean>getAs("in_backbone")));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (LeaderMatrix.Member member : LeaderMatrix.of(members, ties, 0).members()) {
      rows.add(RowFactory.create(member.leader().id(), member.community()));
    }
    return new ReportPart("communities", SCHEMA, rows);
  }
}
