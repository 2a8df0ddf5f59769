package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A drawing, held-out and training examples side by side, and what becomes of them. */
final class DenseGallery {
  private static final int DRAWN = 2_000_004;

  private final Autoencoder autoencoder;
  private final DataSet data;
  private final PcaBaseline baseline;
  private final Randomness randomness;
  private final Matrix trained;

  DenseGallery(Autoencoder autoencoder, DataSet data, PcaBaseline baseline, Randomness randomness) {
    this.autoencoder = autoencoder;
    this.data = data;
    this.baseline = baseline;
    this.randomness = randomness;
    float[] first = data.train().first(DenseView.shown(data.kind()));
    int size = data.train().size();
    trained = new Matrix(size, first.length / size).set(first);
  }

  /** The drawing suffers what held-out examples do, always the same, and is 0 in its gap. */
  LookedAt drawn(DenseView view, Disturbance disturbance) {
    Drawing drawing = view.drawing().fitted(data.test().rows(), data.test().columns());
    float[] clean = drawing.values();
    Matrix corrupted = Matrix.vector(clean.length);
    disturbance.corrupt(corrupted, vector(clean), randomness.at(0, DRAWN));
    float[] seen = corrupted.toArray();
    drawing.gap().stream().forEach(i -> seen[i] = 0);
    return new LookedAt(clean, seen);
  }

  /**
   * Pictures of all that.
   *
   * @param clean held-out examples
   * @param heldOut the same on their way through the autoencoder
   * @param pca what PCA makes of them
   * @param ofTrained whether anybody looks at training examples
   */
  AutoencoderLook.Pictures pictures(
      DenseView view,
      Disturbance disturbance,
      Matrix clean,
      Pass heldOut,
      PcaBaseline.Look pca,
      boolean ofTrained) {
    AutoencoderLook.Columns columns = view.columns(clean.columns(), DenseView.shown(data.kind()));
    List<float[]> x = tiles(clean, columns);
    List<float[]> seen = tiles(heldOut.x(), columns);
    List<float[]> r = tiles(heldOut.output(), columns);
    List<float[]> byPca = tiles(pca.reconstruction(), columns);
    if (view.drawn()) {
      LookedAt drawn = drawn(view, disturbance);
      Matrix input = vector(drawn.seen());
      x.add(0, drawn.clean());
      seen.add(0, drawn.seen());
      r.add(0, autoencoder.reconstructed(input).column(0));
      byPca.add(0, byPca(input, vector(drawn.clean())));
    }
    boolean gap = view.drawn() && !Arrays.equals(x.get(0), seen.get(0));
    return new AutoencoderLook.Pictures(
        columns,
        disturbance.any(),
        x,
        disturbance.any() || gap ? seen : List.of(),
        r,
        pca.copies() ? List.of() : byPca,
        List.of(),
        tiles(trained, 0, trained.columns()),
        ofTrained ? tiles(autoencoder.reconstructed(trained), 0, trained.columns()) : List.of());
  }

  private float[] byPca(Matrix seen, Matrix clean) {
    return baseline.look(autoencoder.code(), seen, clean).reconstruction().column(0);
  }

  private static Matrix vector(float[] values) {
    return Matrix.vector(values.length).set(values);
  }

  private static List<float[]> tiles(Matrix heldOut, AutoencoderLook.Columns columns) {
    return tiles(heldOut, columns.first(), columns.heldOut());
  }

  private static List<float[]> tiles(Matrix examples, int first, int count) {
    List<float[]> tiles = new ArrayList<>();
    for (int n = first; n < first + count; n++) {
      tiles.add(examples.column(n));
    }
    return tiles;
  }
}
