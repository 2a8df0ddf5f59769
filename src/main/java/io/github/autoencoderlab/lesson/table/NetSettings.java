package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.random.SeededRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a net of the table learns.
 *
 * @param pretrainingRate ε₁ of layers that learn alone, with momentum
 * @param learningRate ε of Adam while all learn together, which falls like half a cosine
 * @param masked ν, share of inputs that denoising autoencoders do not see while they learn alone
 * @param batch examples of a mini-batch
 * @param patience looks at validation examples without a smaller error before it stops
 */
record NetSettings(
    double pretrainingRate, double learningRate, double masked, int batch, int patience) {
  static final double FIRST_MOMENTUM = 0.5;
  static final double LAST_MOMENTUM = 0.9;

  /** (Hinton and Salakhutdinov 2006, their code.) */
  static final double MACHINE_DECAY = 0.0002;

  /** What the rate falls to, as a share. */
  static final double LAST_SHARE = 0.001;

  private static final double MACHINE_RATE = 0.05;
  private static final double CODER_RATE = 0.05;
  private static final double RATE = 0.001;
  private static final int BATCH = 100;
  private static final int PATIENCE = 30;

  /** Sensible ones, with the paper's ν. */
  static NetSettings fixed(TableSet set, TableModel model) {
    return new NetSettings(
        model.isBelief() ? MACHINE_RATE : CODER_RATE,
        RATE,
        model == TableModel.SDA_3 ? Published.masked(set) : 0,
        BATCH,
        PATIENCE);
  }

  /** Others, drawn around these. */
  NetSettings drawn(SeededRandom random) {
    double[] shares = {0.1, 0.25, 0.4};
    double share = shares[random.below(shares.length)];
    return new NetSettings(
        TableTrainer.rounded(TableTrainer.logUniform(random, 0.01, 0.2)),
        TableTrainer.rounded(TableTrainer.logUniform(random, 0.0002, 0.003)),
        masked == 0 ? 0 : share,
        batch,
        patience);
  }

  Map<String, Object> asMap(TableRequest.Sizes sizes) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("units", sizes.units());
    map.put("layerSteps", sizes.layerSteps());
    map.put("tuningSteps", sizes.tuningSteps());
    map.put("pretrainingRate", pretrainingRate);
    map.put("learningRate", learningRate);
    map.put("masked", masked);
    map.put("batchSize", batch);
    map.put("patience", patience);
    return map;
  }
}
