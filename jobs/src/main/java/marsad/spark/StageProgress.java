package marsad.spark;

import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import org.apache.spark.sql.SparkSession;

/** Tells how much of the stages that run now is done. */
public final class StageProgress {
  private final JavaSparkStatusTracker tracker;

  public StageProgress(SparkSession spark) {
    this.tracker = new JavaSparkContext(spark.sparkContext()).statusTracker();
  }

  /** Share of the tasks of the running stages that are done, 0 to 1; 0 if none runs. */
  public double shareDone() {
    long done = 0;
    long all = 0;
    for (int id : tracker.getActiveStageIds()) {
      SparkStageInfo stage = tracker.getStageInfo(id);
      if (stage != null) {
        done += stage.numCompletedTasks();
        all += stage.numTasks();
      }
    }
    return all == 0 ? 0 : (double) done / all;
  }
}
