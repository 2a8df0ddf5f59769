package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cell that was computed: settings are drawn at random (Bergstra and Bengio 2012), validation
 * examples choose among them, and only what they have chosen meets test examples.
 *
 * @param error on test examples
 * @param chosen the trial that was best on validation examples, of several the first
 * @param trials all of them, in their order
 * @param data what it learned from and was tested on
 */
public record TableCell(ErrorRate error, TableTrial chosen, List<Tried> trials, TableData data) {
  private static final int TRIAL = 2;

  /** Settings and what validation examples said of them. */
  public record Tried(Map<String, Object> settings, double validationError) {}

  /**
   * Computes a cell; always the same for the same request.
   *
   * @throws UserException if there are no such data, or the watch gives up
   */
  public static TableCell compute(TableRequest request, TableWatch watch) throws UserException {
    TableData data = TableData.open(request.set(), request.sources(), request.sizes());
    TableTrainer trainer = trainer(request, data);
    List<Tried> tried = new ArrayList<>();
    TableTrial best = null;
    for (int n = 0; n < request.trials(); n++) {
      int done = n;
      SeededRandom random = n == 0 ? null : SeededRandom.of(request.seed(), TRIAL, n);
      TableTrial trial =
          trainer.train(random, share -> watch.see((done + share) / request.trials()));
      tried.add(new Tried(trial.settings(), trial.validationError()));
      best = best == null || trial.validationError() < best.validationError() ? trial : best;
    }
    if (best == null) {
      throw new IllegalArgumentException("no trials");
    }
    double share = best.learned().error(data.test());
    return new TableCell(ErrorRate.of(share, data.test().count()), best, tried, data);
  }

  private static TableTrainer trainer(TableRequest request, TableData data) {
    return request.model().isNet()
        ? new NetTrial(request, data)
        : new SvmTrial(data, request.model() == TableModel.SVM_RBF);
  }
}
