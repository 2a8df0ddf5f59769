package io.github.autoencoderlab.spark;

import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.JobFile;
import io.github.autoencoderlab.jobs.ProgressLines;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * Works through a job file as {@code table run} does, on the machines of Spark: what is done is
 * left alone, each result is written, beside its place and then moved, as soon as it arrives.
 */
public final class SparkRun {
  /** Where the program's jar is on every machine; default: two folders above this one's jar. */
  static final String PROGRAM = "spark.autoencoderlab.program";

  /** The folder in which jobs run on every machine; default: that in which this process runs. */
  static final String FOLDER = "spark.autoencoderlab.folder";

  private static final String MAIN = "io.github.autoencoderlab.app.Main";

  private final ProgressLines lines;
  private final List<Job> jobs;

  private SparkRun(ProgressLines lines, List<Job> jobs) {
    this.lines = lines;
    this.jobs = jobs;
  }

  /** Argument: the job file. Ends with status 1 if a job has failed. */
  public static void main(String... arguments)
      throws IOException, UserException, URISyntaxException {
    List<Job> all = JobFile.read(Path.of(arguments[0]));
    List<Job> waiting = all.stream().filter(job -> !job.isDone()).toList();
    SparkConf conf = new SparkConf();
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      Texts texts = new Texts(Language.EN);
      int workers = spark.defaultParallelism();
      ProgressLines lines = ProgressLines.begin(err, texts, all, workers);
      new SparkRun(lines, waiting).run(spark, task(conf));
      if (lines.end()) {
        return;
      }
    }
    System.exit(1);
  }

  private static JobTask task(SparkConf conf) throws URISyntaxException {
    Path beside = Submit.jar().resolveSibling("../autoencoder-lab.jar").normalize();
    return new JobTask(
        conf.get(PROGRAM, beside.toString()),
        MAIN,
        conf.get(FOLDER, Path.of("").toAbsolutePath().toString()));
  }

  /** One task for each job: Spark says once of each how it ended, however often it was begun. */
  private void run(JavaSparkContext spark, JobTask task) {
    if (jobs.isEmpty()) {
      return;
    }
    spark.sc().setInterruptOnCancel(true);
    List<String[]> arguments =
        jobs.stream().map(job -> job.arguments().toArray(String[]::new)).toList();
    JavaRDD<JobEnd> ends = spark.parallelize(arguments, jobs.size()).map(task);
    Function1<Iterator<JobEnd>, JobEnd> only =
        (Function1<Iterator<JobEnd>, JobEnd> & Serializable) Iterator::next;
    Function2<Object, JobEnd, BoxedUnit> taker =
        (n, end) -> {
          take(jobs.get((Integer) n), end);
          return BoxedUnit.UNIT;
        };
    spark.sc().runJob(ends.rdd(), only, taker, ClassTag$.MODULE$.apply(JobEnd.class));
  }

  private void take(Job job, JobEnd end) {
    Path log = Path.of(job.product() + ".log");
    try {
      if (end.isDone()) {
        WholeFile.write(job.product(), out -> out.write(end.product()));
        Files.deleteIfExists(log);
        lines.done(job, end.seconds());
      } else {
        WholeFile.write(log, out -> out.write(end.log()));
        lines.failed(job, end.status(), log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
