package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.LocalPool;
import io.github.autoencoderlab.jobs.Program;
import io.github.autoencoderlab.jobs.ProgressLines;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;

/** Jobs in a pool of processes of this program, which says how far it is. */
final class JobLines {
  private JobLines() {}

  /** Works through jobs; whether every one is done now. */
  static boolean run(CommandLine line, List<Job> jobs, int workers)
      throws IOException, InterruptedException {
    Texts texts = new Texts(Cli.language(line));
    ProgressLines lines = ProgressLines.begin(line.getErr(), texts, jobs, workers);
    new LocalPool(Program.ofThisProcess(TableCommand.MAIN), workers).run(jobs, lines);
    return lines.end();
  }
}
