package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.Fetcher;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches a public data set. */
@Command(
    name = "fetch",
    description = {
      "Fetches a public data set into the user's cache; then --data opens it by its name.",
      "What was broken off (Ctrl-C) goes on from there the next time."
    },
    mixinStandardHelpOptions = true)
final class DataFetchCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "mnist|fashion-mnist", description = "What to fetch.")
  private String name;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "From this address instead of the public ones, such as a mirror nearby.")
  private @Nullable URI from;

  @Option(names = "--into", paramLabel = "DIR", description = "Below this folder instead.")
  private @Nullable Path into;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataFetchCommand() {}

  @Override
  public Integer call() throws DataException, WrongUseException {
    RemoteSet set = set();
    Cache cache = into == null ? Cache.usual() : new Cache(into);
    say(set, cache);
    Bar bar = new Bar(spec.commandLine().getErr());
    Watch watch = new Watch(bar::show);
    bar.watch = watch;
    Path folder = new Fetcher(cache).fetch(set, watch);
    bar.end();
    spec.commandLine().getOut().println(folder);
    return 0;
  }

  private RemoteSet set() throws WrongUseException {
    String known = String.join(", ", RemoteSets.all().stream().map(RemoteSet::name).toList());
    RemoteSet set =
        RemoteSets.of(name)
            .orElseThrow(
                () -> new WrongUseException(Message.of("data.unknownRemote", name, known)));
    return from == null ? set : set.at(address(from));
  }

  private static URI address(URI from) throws WrongUseException {
    boolean http = "http".equalsIgnoreCase(from.getScheme());
    if (from.getHost() == null || !(http || "https".equalsIgnoreCase(from.getScheme()))) {
      throw new WrongUseException(Message.of("data.fetch.noAddress", from.toString()));
    }
    return from;
  }

  private void say(RemoteSet set, Cache cache) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        new Texts(Cli.language(spec.commandLine()))
            .get(
                "data.fetch.start",
                set.name(),
                set.size() / MEGABYTE,
                String.valueOf(set.mirrors().get(0).getHost()),
                cache.of(set).toString()));
    err.flush();
  }

  /** Shows how much has come: redrawn on a terminal, a line for each tenth elsewhere. */
  private static final class Bar {
    private static final int TENTHS = 10;
    private static final long REDRAW_NANOS = 200_000_000;

    private final PrintWriter err;
    private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    private @Nullable Watch watch;
    private long tenth = -1;
    private long drawn;

    private Bar(PrintWriter err) {
      this.err = err;
    }

    private void show() {
      Watch at = watch;
      if (at == null || at.total() == 0) {
        return;
      }
      long now = at.done() * TENTHS / at.total();
      boolean due = terminal ? System.nanoTime() - drawn > REDRAW_NANOS : now > tenth;
      if (due) {
        tenth = now;
        drawn = System.nanoTime();
        String line =
            String.format(
                Locale.ROOT, "%.1f of %.1f MB", at.done() / MEGABYTE, at.total() / MEGABYTE);
        err.print(terminal ? "\r" + line + " " : line + System.lineSeparator());
        err.flush();
      }
    }

    private void end() {
      if (terminal) {
        err.println();
        err.flush();
      }
    }
  }
}
