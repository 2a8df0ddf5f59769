package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.UserException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Trains the nets of the table: layer by layer, then all with a softmax on top, tried on validation
 * examples after every {@link #CHECK} steps; the best of these moments counts (early stopping).
 */
final class NetTrial implements TableTrainer {
  /** Steps between two looks at validation examples: an epoch of 10,000 examples. */
  static final int CHECK = 100;

  private final TableRequest request;
  private final TableData data;

  NetTrial(TableRequest request, TableData data) {
    this.request = request;
    this.data = data;
  }

  @Override
  public TableTrial train(@Nullable SeededRandom random, TableWatch watch) throws UserException {
    NetSettings fixed = NetSettings.fixed(request.set(), request.model());
    NetSettings settings = random == null ? fixed : fixed.drawn(random);
    NetRun run = new NetRun(request, data, settings);
    while (run.steps() < run.plannedSteps()) {
      if (run.steps() % CHECK == 0) {
        watch.see((double) (run.steps() + 1) / run.plannedSteps());
      }
      run.step();
    }
    TableTrial.Learned learned = Objects.requireNonNull(run.learned(), "the last step is a look");
    return new TableTrial(settings.asMap(request.sizes()), run.bestError(), run.curve(), learned);
  }
}
