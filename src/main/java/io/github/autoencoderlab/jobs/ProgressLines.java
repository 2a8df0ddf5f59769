package io.github.autoencoderlab.jobs;

import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says how far a pool is: a line for each job, with the time that is left. */
public final class ProgressLines implements LocalPool.News {
  private static final int MINUTE = 60;

  private final PrintWriter err;
  private final Texts texts;
  private final int all;
  private final long start = System.nanoTime();
  private final int before;
  private int done;
  private int failed;

  private ProgressLines(PrintWriter err, Texts texts, int all, int before) {
    this.err = err;
    this.texts = texts;
    this.all = all;
    this.before = before;
  }

  /**
   * Says how many jobs there are.
   *
   * @param workers how many are worked on at a time
   */
  public static ProgressLines begin(PrintWriter err, Texts texts, List<Job> jobs, int workers) {
    int before = (int) jobs.stream().filter(Job::isDone).count();
    ProgressLines lines = new ProgressLines(err, texts, jobs.size(), before);
    lines.say(texts.get("jobs.begin", jobs.size(), before, workers));
    return lines;
  }

  /** Says how many were done and failed; whether none failed. */
  public boolean end() {
    say(texts.get("jobs.end", before + done, failed));
    return failed == 0;
  }

  @Override
  public void begun(Job job) {}

  @Override
  public void done(Job job, double seconds) {
    done++;
    say(
        texts.get(
            "jobs.done", before + done, all, job.product().toString(), time(seconds), left()));
  }

  @Override
  public void failed(Job job, int status, Path log) {
    failed++;
    say(texts.get("jobs.failed", job.line(), status, log.toString(), lastLine(log)));
  }

  private static String lastLine(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    } catch (IOException e) {
      return "";
    }
  }

  /** As long for each that is left as for those that this pool has ended. */
  private String left() {
    double each = (System.nanoTime() - start) / 1e9 / (done + failed);
    return time(each * (all - before - done - failed));
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d",
        whole / MINUTE / MINUTE,
        whole / MINUTE % MINUTE,
        whole % MINUTE);
  }

  private void say(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
