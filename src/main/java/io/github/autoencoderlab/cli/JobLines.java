package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.LocalPool;
import io.github.autoencoderlab.jobs.Program;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Says how far a pool is: a line for each job, with the time that is left. */
final class JobLines implements LocalPool.News {
  private static final int MINUTE = 60;

  private final PrintWriter err;
  private final Texts texts;
  private final int all;
  private final long start = System.nanoTime();
  private final int before;
  private int done;
  private int failed;

  private JobLines(PrintWriter err, Texts texts, int all, int before) {
    this.err = err;
    this.texts = texts;
    this.all = all;
    this.before = before;
  }

  /** Works through jobs; whether every one is done now. */
  static boolean run(CommandLine line, List<Job> jobs, int workers)
      throws IOException, InterruptedException {
    Texts texts = new Texts(Cli.language(line));
    int before = (int) jobs.stream().filter(Job::isDone).count();
    JobLines lines = new JobLines(line.getErr(), texts, jobs.size(), before);
    lines.say(texts.get("jobs.begin", jobs.size(), before, workers));
    LocalPool pool = new LocalPool(Program.ofThisProcess(TableCommand.MAIN), workers);
    LocalPool.Outcome outcome = pool.run(jobs, lines);
    lines.say(texts.get("jobs.end", outcome.before() + outcome.done(), outcome.failed()));
    return outcome.failed() == 0;
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
