package io.github.autoencoderlab.lesson.table;

import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.lesson.table.TableRequest.Sizes;
import io.github.autoencoderlab.lesson.table.TableRequest.Sources;
import java.util.Arrays;
import java.util.List;

/** Which cell is open, and how large it is. */
final class TableParameters {
  static final ChoiceParameter<TableSet> SET =
      new ChoiceParameter<>(
          "tableSet",
          "",
          List.of(TableSet.values()),
          Arrays.stream(TableSet.values()).map(TableSet::id).toList(),
          RESTART,
          true);
  static final ChoiceParameter<TableModel> MODEL =
      new ChoiceParameter<>(
          "tableModel",
          "",
          List.of(TableModel.values()),
          Arrays.stream(TableModel.values()).map(TableModel::id).toList(),
          RESTART,
          true);
  static final NumberParameter TRAIN =
      new NumberParameter("tableTrain", "", 500, 10_000, WHOLE_LOGARITHMIC, 2000, RESTART, true);
  static final NumberParameter TEST =
      new NumberParameter("tableTest", "", 500, 50_000, WHOLE_LOGARITHMIC, 2000, RESTART, true);
  static final NumberParameter UNITS =
      new NumberParameter("tableUnits", "", 10, 1000, WHOLE_LOGARITHMIC, 200, RESTART, true);
  static final NumberParameter LAYER_STEPS =
      new NumberParameter("layerSteps", "", 50, 10_000, WHOLE_LOGARITHMIC, 300, RESTART, false);
  static final NumberParameter TUNING_STEPS =
      new NumberParameter("tuningSteps", "", 100, 20_000, WHOLE_LOGARITHMIC, 800, RESTART, false);

  static final List<Parameter> ALL =
      List.of(SET, MODEL, TRAIN, TEST, UNITS, LAYER_STEPS, TUNING_STEPS);

  /** A validation example for so many to learn from, as in most of the paper's sets. */
  private static final int EACH = 5;

  private TableParameters() {}

  static TableRequest request(Settings settings, long seed) {
    int train = settings.whole(TRAIN);
    Sizes sizes =
        new Sizes(
            train,
            train / EACH,
            settings.whole(TEST),
            settings.whole(UNITS),
            settings.whole(LAYER_STEPS),
            settings.whole(TUNING_STEPS));
    return new TableRequest(
        settings.choice(SET), settings.choice(MODEL), seed, 1, Sources.OURS, sizes);
  }
}
