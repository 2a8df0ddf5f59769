package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.speed.Speed;
import java.util.List;

/**
 * How fast recurrent autoencoders learn with Adam: two layers of 64 units read a series, two write
 * it, fed with nothing.
 */
public final class RecurrentSpeed {
  private static final List<Integer> UNITS = List.of(64, 64);
  private static final double RATE = 0.001;
  private static final double CLIP = 100;

  private RecurrentSpeed() {}

  /** Series as long as a heartbeat of ECG5000: 140 steps of one channel. */
  public static Speed heartbeat(Cell cell, int batch) {
    return measure(cell, new SeriesShape(140, 1), batch);
  }

  /** Short series of three channels: 60 steps. */
  public static Speed threeChannels(Cell cell, int batch) {
    return measure(cell, new SeriesShape(60, 3), batch);
  }

  private static Speed measure(Cell cell, SeriesShape series, int batch) {
    RecurrentShape shape = RecurrentShape.whole(series, cell, UNITS, 0, Feeding.NOTHING, true);
    RecurrentAutoencoder net =
        RecurrentAutoencoder.initial(
            shape, new float[series.channels()], Precision.FLOAT, new Randomness(1).at(0, 0));
    RecurrentLearner learner =
        new RecurrentLearner(
            net, batch, RecurrentLearner.Rule.ADAM, RecurrentOptions.plain(RATE).withClip(CLIP));
    float[] waves = waves(series, batch);
    String work = (cell.name() + " " + series.steps() + "x" + series.channels());
    RecurrentPass floor = net.pass(batch);
    return Speed.measure(
        work, series.size(), UNITS.get(0), batch, () -> learner.step(waves), floor::multiplyOnly);
  }

  private static float[] waves(SeriesShape series, int batch) {
    float[] values = new float[series.size() * batch];
    for (int n = 0; n < batch; n++) {
      for (int i = 0; i < series.size(); i++) {
        values[n * series.size() + i] = (float) Math.sin(0.1 * i + n);
      }
    }
    return values;
  }
}
