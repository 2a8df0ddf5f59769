package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * What a machine with label units says of the label of its other units, exact: p(yₖ=1|x) ∝
 * exp(−F(x, yₖ)), F being the free energy (Larochelle and Bengio 2008, equation 2; Hinton 2010,
 * section 16).
 */
public final class LabelScores {
  private LabelScores() {}

  /**
   * bₖ + Σⱼ log(1 + exp(cⱼ + Uⱼₖ + Σᵢ Wⱼᵢ xᵢ)), which is −F(x, yₖ) but for bᵀx, the same for all
   * labels: their softmax is p(y|x).
   *
   * @param rbm a machine with label units, whose weights are the last columns, U, of its W
   * @param x other visible units × n, in [0, 1]; left unmodified
   * @return label units × n, in nats, in a new matrix
   * @throws IllegalArgumentException if the machine has no label units
   */
  public static Matrix of(Rbm rbm, Matrix x) {
    int labels = rbm.labels();
    if (labels == 0) {
      throw new IllegalArgumentException("a machine without label units");
    }
    int units = rbm.visible() - labels;
    int hidden = rbm.hidden();
    Matrix input = new Matrix(hidden, x.columns()).product(rbm.W().part(0, hidden, units), x);
    Matrix withLabel = new Matrix(hidden, x.columns());
    Matrix bias = Matrix.vector(hidden);
    float[] scores = new float[labels * x.columns()];
    for (int k = 0; k < labels; k++) {
      bias.set(rbm.c()).add(1, rbm.W().part((units + k) * hidden, hidden, 1));
      double[] sums = withLabel.set(input).addToColumns(bias).columnSoftplus();
      float b = rbm.b().column(0)[units + k];
      for (int n = 0; n < sums.length; n++) {
        scores[n * labels + k] = (float) (b + sums[n]);
      }
    }
    return new Matrix(labels, x.columns()).set(scores);
  }
}
